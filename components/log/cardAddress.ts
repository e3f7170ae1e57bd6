import type { ActionId, PersonId } from '../../utils/domain/ids';

/** Where the dashboard shows somebody; with an action, where an opportunity is begun with it. */
export function cardAddress(person: PersonId, action?: ActionId): string {
  return `#people-${person}${action ? `/${action}` : ''}`;
}

/** What stands after `#people-`: whose card is wanted, and the action to begin with. */
export function cardWanted(rest: string): { person: string; action: string | undefined } {
  const [person = '', action] = rest.split('/');
  return { person, action };
}
