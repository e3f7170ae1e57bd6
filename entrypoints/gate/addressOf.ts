import { classifyUnchosen } from '../../utils/networks/guarded';

/** Where to go on to; what is no page of the web leads to the first network's front page. */
export function addressOf(search: string): string {
  const wanted = new URLSearchParams(search).get('return') ?? '';
  return classifyUnchosen(wanted) ? wanted : 'https://www.linkedin.com/feed/';
}
