import type { Reach, RealWorldAction } from '../../domain/action';
import type { DueStep } from '../../domain/nextSteps';
import { csvForProgram } from './csv';
import { minutesOf, type PeopleById, peopleOf } from './log';
import { type Column, tableOf } from './table';
import { inUtc } from './timeZone';

/**
 * The outcomes that HubSpot has from the start, by the names that its import takes (shared facts of
 * 2026-11-22). The headings are only proposals: it shows them, and lets each be put to a property.
 */
const OUTCOMES: Partial<Record<Reach, string>> = {
  spoke: 'Connected',
  voicemail: 'Left voicemail',
  'no-answer': 'No answer',
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
export function hubspotCalls(actions: readonly RealWorldAction[], people: PeopleById): string {
  const calls = actions.filter(({ kind, deletedAt }) => kind === 'call' && deletedAt === undefined);
  const columns: Column<Row>[] = [
    ['Call title', ({ name }) => (name ? `Call: ${name}` : 'Call')],
    ['Activity date', ({ action }) => momentOf(action)],
    ['Call direction', ({ action }) => (action.by === 'me' ? 'Outbound' : 'Inbound')],
    ['Call outcome', ({ action }) => action.reach && OUTCOMES[action.reach]],
    ['Call duration', ({ action }) => inMs(minutesOf(action))],
    ['Call notes', ({ action }) => action.note],
    ['Email', ({ email }) => email],
    ['Contact name', ({ name }) => name],
  ];
  return csvForProgram(tableOf('Calls', columns, rowsOf(calls, people)));
}

/** Open next steps as tasks for HubSpot's import. */
export function hubspotTasks(steps: readonly DueStep[], people: PeopleById): string {
  const rows = steps.flatMap(({ action, step }) =>
    rowsOf([action], people).map((row) => ({ ...row, step })),
  );
  const columns: Column<(typeof rows)[number]>[] = [
    ['Task title', ({ step }) => step.note],
    ['Due date', ({ step }) => step.due],
    ['Task type', () => 'Call'],
    ['Task status', () => 'Not started'],
    ['Task notes', ({ action }) => action.note],
    ['Email', ({ email }) => email],
    ['Contact name', ({ name }) => name],
  ];
  return csvForProgram(tableOf('Tasks', columns, rows));
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
  return minutes === undefined ? undefined : Math.round(minutes * 60_000);
}
