// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useWholeLog, type WholeLog } from '../../../entrypoints/dashboard/useWholeLog';
import type { Services } from '../../../entrypoints/shared/services';
import type { KeptDraft } from '../../../entrypoints/shared/useDraft';
import { type Logbook, useLogbook } from '../../../entrypoints/shared/useLogbook';
import { addDays, systemCalendar } from '../../../utils/domain/calendar';
import { draftOf } from '../../../utils/domain/draftAction';
import { emptyDraft } from '../../../utils/domain/logDraft';
import { createDatabase, type DatabaseSource } from '../../../utils/storage/database';
import { createLog, type Log } from '../../../utils/storage/log';
import { actionId, anAction, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { clear, settle } from './page';

let database = 0;
let source: DatabaseSource;
let log: Log;
let logbook: Logbook;
let whole: WholeLog;
/** How many actions there were, and whether that was all, each time it was drawn. */
let drawn: string[];

const kept: KeptDraft = { draft: emptyDraft, version: 0, keep() {}, replace() {}, release() {} };

function Harness({ services, wanted }: { services: Services; wanted: boolean }) {
  logbook = useLogbook(services, kept, 0);
  whole = useWholeLog(services.log, logbook, wanted);
  const seen = `${whole.entries?.length}${whole.complete ? '' : '…'}`;
  if (drawn.at(-1) !== seen) drawn.push(seen);
  return null;
}

async function open(wanted = true) {
  const services = {
    log,
    runtime: { sendMessage: async () => ({ ok: true }) },
    clock: { wallMs: () => NOON, monoMs: () => 0, calendar: systemCalendar() },
  } as unknown as Services;
  await act(() => render(<Harness services={services} wanted={wanted} />, document.body));
  await settle();
}

async function untilAll(count: number) {
  while (!whole.complete || whole.entries?.length !== count) await settle();
}

async function fill(count: number) {
  const transaction = (await source.open()).transaction(['actions', 'people'], 'readwrite');
  for (let index = 0; index < count; index += 1) {
    const on = addDays('2020-01-01', index);
    const people = [personId(`p${index % 3}`)];
    const action = anAction({ id: actionId(`a${index}`), on, people, loggedAt: index });
    void transaction.objectStore('actions').put(action);
  }
  for (const index of [0, 1, 2]) {
    const person = { id: personId(`p${index}`), name: `Person ${index}`, updatedAt: 1 };
    void transaction.objectStore('people').put(person);
  }
  await transaction.done;
}

const days = () => whole.entries?.map(({ action }) => action.on) ?? [];

beforeEach(() => {
  database += 1;
  source = createDatabase(`whole-${database}`);
  log = createLog(source);
  drawn = [];
});
afterEach(clear);

describe('the whole log', () => {
  it('is not read before it is wanted', async () => {
    await fill(3);
    const reads = vi.spyOn(log, 'actionsInSlices');
    await open(false);
    expect(reads).not.toHaveBeenCalled();
    expect(whole.entries).toBeUndefined();
    await open(true);
    expect(whole.entries).toHaveLength(3);
    await open(false);
    await open(true);
    // The first page, then all of it: once.
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('shows its first page first, and goes on to its end', async () => {
    await fill(1_400);
    await open();
    await untilAll(1_400);
    expect(drawn).toEqual(['undefined…', '200…', '700…', '1400']);
    expect(days()).toEqual(days().toSorted().reverse());
    expect(whole.folded.map(({ name }) => name)).toEqual(['person 0', 'person 1', 'person 2']);
    expect(whole.people).toHaveLength(3);
  });

  it('follows each change without being read again', async () => {
    await fill(5);
    await open();
    const reads = vi.spyOn(log, 'actionsInSlices');
    const added = { ...emptyDraft, person: 'Zoé', reach: 'spoke' as const, on: '2020-01-03' };
    await act(() => logbook.add(added));
    expect(whole.entries).toHaveLength(6);
    expect(days()).toEqual(days().toSorted().reverse());
    expect([...whole.peopleById.values()].map(({ name }) => name)).toContain('Zoé');
    const first = whole.entries?.[0]?.action;
    if (!first) throw new Error('nothing there');
    const form = { ...draftOf(first, () => 'Person 1'), note: 'Été', on: '2019-12-31' };
    await act(async () => void (await logbook.edit(first, form)));
    expect(whole.entries?.at(-1)).toMatchObject({ action: { id: first.id }, words: 'ete' });
    await act(() => logbook.remove(first, 'deleted'));
    expect(whole.entries).toHaveLength(5);
    const event = logbook.event;
    if (!event) throw new Error('nothing to undo');
    await act(() => logbook.undo(event));
    expect(whole.entries).toHaveLength(6);
    expect(reads).not.toHaveBeenCalled();
  });

  it('is read anew when it may have changed elsewhere, and stays in view meanwhile', async () => {
    await fill(700);
    await open();
    await untilAll(700);
    drawn = [];
    await log.remove(actionId('a5'), NOON);
    await act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await untilAll(699);
    // Never the empty page, and never a part of it.
    expect(drawn.filter((seen) => seen !== '700')).toEqual(['699']);
  });

  it('counts what cannot be read', async () => {
    await fill(2);
    const opened = await source.open();
    await opened.put('actions', { id: 'odd', kind: 'dance' } as never);
    await opened.put('people', { id: 'odd', name: 7 } as never);
    await open();
    expect(whole.unreadable).toBe(2);
  });
});
