import type { ActionKind, RealWorldAction } from '../../domain/action';
import type { DateKey } from '../../domain/calendar';
import { type DueStep, openSteps } from '../../domain/nextSteps';
import type { Person } from '../../domain/person';
import { callable, type PeopleById, peopleOf } from './log';
import { type Column, type Table, tableOf } from './table';
import { inUtc } from './timeZone';

/** The types of activity that Pipedrive has from the start. */
const TYPES: Readonly<Record<ActionKind, string>> = {
  call: 'Call',
  meeting: 'Meeting',
  visit: 'Meeting',
  event: 'Meeting',
  'introduction-asked': 'Task',
  'introduction-given': 'Task',
  message: 'Email',
};

interface Activity {
  subject: string;
  type: string;
  on: DateKey;
  time?: string;
  minutes?: number;
  done: boolean;
  person: Person | undefined;
  note?: string | undefined;
}

/**
 * What was done, and the open next steps, as activities for Pipedrive's import: dates
 * `YYYY-MM-DD`, times and durations `HH:MM`, times in UTC (shared facts of 2026-11-22). It takes one
 * person for an activity, so one with several people gives a row for each.
 *
 * @param subjectOf "Call with Marie Dubois": a subject is the one thing that Pipedrive insists on
 */
export function pipedriveActivities(
  actions: readonly RealWorldAction[],
  people: PeopleById,
  subjectOf: (kind: ActionKind, name: string | undefined) => string,
  steps: readonly DueStep[] = openSteps(actions, people.values()),
): Table {
  const there = actions.filter(({ deletedAt }) => deletedAt === undefined);
  const done = there.flatMap((action) =>
    eachPerson(action, people).map((person) => pastActivity(action, person, subjectOf)),
  );
  const allowed = callable(people);
  const open = steps.flatMap(({ action, step }) =>
    eachPerson(action, allowed).map(
      (person): Activity => ({
        subject: step.note,
        type: TYPES[step.kind ?? 'call'],
        on: step.due,
        done: false,
        person,
      }),
    ),
  );
  return tableOf('Activities', COLUMNS, [...done, ...open]);
}

const COLUMNS: readonly Column<Activity>[] = [
  ['Subject', ({ subject }) => subject],
  ['Type', ({ type }) => type],
  ['Due date', ({ on }) => on],
  ['Due time', ({ time }) => time],
  ['Duration', ({ minutes }) => (minutes === undefined ? undefined : hoursAndMinutes(minutes))],
  ['Done', ({ done }) => (done ? 'Done' : 'To do')],
  ['Person', ({ person }) => person?.name],
  ['Organization', ({ person }) => person?.company],
  ['Note', ({ note }) => note],
];

function eachPerson(action: RealWorldAction, known: PeopleById): (Person | undefined)[] {
  const people = peopleOf(action, known);
  return people.length > 0 ? people : [undefined];
}

function pastActivity(
  action: RealWorldAction,
  person: Person | undefined,
  subjectOf: (kind: ActionKind, name: string | undefined) => string,
): Activity {
  const { kind, on, time, zone, note, minutes } = action;
  return {
    subject: subjectOf(kind, person?.name),
    type: TYPES[kind],
    // With the time goes the date: an evening in America is the next day in UTC.
    ...(time ? inUtc(on, time, zone) : { on }),
    ...(minutes !== undefined && { minutes }),
    done: true,
    person,
    note,
  };
}

function hoursAndMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => `${part}`.padStart(2, '0'))
    .join(':');
}
