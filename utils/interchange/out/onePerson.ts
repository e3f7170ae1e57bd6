import type { RealWorldAction } from '../../domain/action';
import type { IfThen } from '../../domain/ifThen';
import type { Introduction } from '../../domain/introduction';
import type { Opportunity } from '../../domain/opportunity';
import { foldName, type Person } from '../../domain/person';

const NAME_OF_FILE_MAX_LENGTH = 60;
/** Instants, which a reader of the file shall not have to count in milliseconds. */
const INSTANTS = ['updatedAt', 'loggedAt', 'doneAt', 'at'];

export interface OnePerson {
  person: Person;
  actions: readonly RealWorldAction[];
  opportunities: readonly Opportunity[];
  plans: readonly IfThen[];
  introductions: { towards: readonly Introduction[]; through: readonly Introduction[] };
}

/**
 * All that is stored about one person, for whoever asks what is: JSON to be read by people.
 * Of an action with several, or an introduction, only this one is named: the others are other
 * people's data.
 */
export function onePersonFile(
  { person, actions, opportunities, plans, introductions }: OnePerson,
  nowMs: number,
): { name: string; text: string } {
  const own = actions.map((action) => ({ ...action, people: [person.id] }));
  const content = {
    format: 'rappel-person',
    madeOn: new Date(nowMs).toISOString(),
    person,
    actions: own,
    opportunities,
    plans,
    introductions: [
      ...introductions.towards.map(({ through: _other, ...rest }) => rest),
      ...introductions.through.map(({ person: _other, ...rest }) => rest),
    ],
  };
  return { name: fileNameOf(person.name), text: JSON.stringify(content, readable, 2) };
}

/** Letters and digits alone: no system stumbles over them. */
function fileNameOf(name: string): string {
  const bare = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, NAME_OF_FILE_MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `rappel-${bare.toWellFormed() || 'person'}.json`;
}

function readable(key: string, value: unknown): unknown {
  if (!INSTANTS.includes(key) || typeof value !== 'number') return value;
  return new Date(value).toJSON() ?? value;
}
