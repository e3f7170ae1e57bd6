import { classify } from '../../utils/networks';

/** Where to go on to; anything but a page of a network leads to the first network's front page. */
export function addressOf(search: string): string {
  const wanted = new URLSearchParams(search).get('return') ?? '';
  return classify(wanted) ? wanted : 'https://www.linkedin.com/feed/';
}
