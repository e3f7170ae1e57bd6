import type { ActionKind, Reach, RealWorldAction } from '../../domain/action';
import type { DueStep } from '../../domain/nextSteps';
import { type PeopleById, peopleOf } from './log';
import { type Column, type Table, tableOf } from './table';
import { inUtc } from './timeZone';

/**
 * The outcomes that HubSpot has from the start, by the names that its import takes (shared facts of
 * 2026-11-22). The headings are only proposals: it shows them, and lets each be put to a property.
 */
const OUTCOMES: Readonly<Record<Reach, string | undefined>> = {
  spoke: 'Connected',
  voicemail: 'Left voicemail',
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
  // Those of meetings, which no call has; and none of HubSpot's says that it was called off.
  held: 'Connected',
  'no-show': 'No answer',
  cancelled: undefined,
};

/** The types of task that HubSpot has. */
const TASKS: Readonly<Record<ActionKind, string>> = {
  call: 'Call',
  meeting: 'To-do',
  visit: 'To-do',
  event: 'To-do',
  'introduction-asked': 'To-do',
  'introduction-given': 'To-do',
  message: 'Email',
};

/** What HubSpot needs to find a contact: it knows people by their e-mail address. */
interface Row {
  action: RealWorldAction;
  email: string | undefined;
  name: string | undefined;
}

/**
 * Calls for HubSpot's import: calls and tasks may be imported alone, one file each, and a row that
 * has an address is put to that contact. Durations are in ms, times in UTC. A call with several
 * people gives a row for each.
 */
export function hubspotCalls(actions: readonly RealWorldAction[], people: PeopleById): Table {
  const calls = actions.filter(({ kind, deletedAt }) => kind === 'call' && deletedAt === undefined);
  const columns: Column<Row>[] = [
    ['Call title', ({ name }) => (name ? `Call: ${name}` : 'Call')],
    ['Activity date', ({ action }) => momentOf(action)],
    ['Call direction', ({ action }) => (action.by === 'me' ? 'Outbound' : 'Inbound')],
    ['Call outcome', ({ action }) => action.reach && OUTCOMES[action.reach]],
    ['Call duration', ({ action }) => inMs(action.minutes)],
    ['Call notes', ({ action }) => action.note],
    ['Email', ({ email }) => email],
    ['Contact name', ({ name }) => name],
  ];
  return tableOf('Calls', columns, rowsOf(calls, people));
}

/** Open next steps as tasks for HubSpot's import. */
export function hubspotTasks(steps: readonly DueStep[], people: PeopleById): Table {
  const rows = steps.flatMap(({ action, step }) =>
    rowsOf([action], people).map((row) => ({ ...row, step })),
  );
  const columns: Column<(typeof rows)[number]>[] = [
    ['Task title', ({ step }) => step.note],
    ['Due date', ({ step }) => step.due],
    ['Task type', ({ step }) => TASKS[step.kind ?? 'call']],
    ['Task status', () => 'Not started'],
    ['Task notes', ({ action }) => action.note],
    ['Email', ({ email }) => email],
    ['Contact name', ({ name }) => name],
  ];
  return tableOf('Tasks', columns, rows);
}

function rowsOf(actions: readonly RealWorldAction[], known: PeopleById): Row[] {
  return actions.flatMap((action): Row[] => {
    const people = peopleOf(action, known);
    if (people.length === 0) return [{ action, email: undefined, name: undefined }];
    return people.map(({ name, emails }) => ({ action, name, email: emails?.[0] }));
  });
}

function momentOf({ on, time, zone }: RealWorldAction): string {
  if (!time) return on;
  const utc = inUtc(on, time, zone);
  return `${utc.on} ${utc.time}`;
}

function inMs(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : minutes * 60_000;
}
