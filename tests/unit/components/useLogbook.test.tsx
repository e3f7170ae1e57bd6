// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { Services } from '../../../entrypoints/shared/services';
import type { KeptDraft } from '../../../entrypoints/shared/useDraft';
import { type Logbook, useLogbook } from '../../../entrypoints/shared/useLogbook';
import { systemCalendar } from '../../../utils/domain/calendar';
import { emptyDraft } from '../../../utils/domain/logDraft';
import { createDatabase } from '../../../utils/storage/database';
import { createLog, type Log } from '../../../utils/storage/log';
import { actionId, anAction, personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { clear, settle } from './page';

const kept: KeptDraft = { draft: emptyDraft, version: 0, keep() {}, replace() {}, release() {} };

afterEach(clear);

/** As it is once it has been read. */
async function openLogbook(log: Log): Promise<Logbook> {
  let logbook: Logbook | undefined;
  const services = {
    log,
    runtime: { sendMessage: async () => ({ ok: true }) },
    clock: { wallMs: () => NOON, monoMs: () => 0, calendar: systemCalendar() },
  } as unknown as Services;
  function Harness() {
    logbook = useLogbook(services, kept, 0);
    return null;
  }
  await act(() => render(<Harness />, document.body));
  while (!logbook?.glance) await settle();
  return logbook;
}

it('shows no promise to those alone who are not to be contacted any more', async () => {
  const source = createDatabase('logbook-barred');
  const open = await source.open();
  const next = { note: 'call', due: '2026-11-01' };
  const some = [['no'], ['no', 'yes'], []].map((people) => people.map(personId));
  for (const [index, people] of some.entries()) {
    await open.put('actions', anAction({ id: actionId(`a${index}`), people, next }));
  }
  await open.put('people', aPerson('no', { doNotContact: { at: 1, why: 'asked' } }));
  await open.put('people', aPerson('yes'));
  const { glance } = await openLogbook(createLog(source));
  expect(glance?.steps.map(({ action }) => action.id)).toEqual(['a1', 'a2']);
});

it('saves what a dialog holds in its turn, and passes over a second press of a button', async () => {
  const source = createDatabase('logbook-turns');
  const open = await source.open();
  for (const id of ['a1', 'a2', 'a3']) await open.put('actions', anAction({ id: actionId(id) }));
  const log = createLog(source);
  const { edit, remove, glance } = await openLogbook(log);
  const [first, second, third] = glance?.last ?? [];
  if (!first || !second || !third) throw new Error('All three were logged');
  const edited = { ...emptyDraft, person: 'Anna', note: 'The roof' };
  const [, , saved] = await Promise.all([
    remove(first, 'deleted'),
    remove(second, 'deleted'),
    edit(third, edited),
  ]);
  await settle();
  expect(saved).toBe(true);
  const left = await log.lastLogged(5);
  expect(left.map(({ id }) => id).toSorted()).toEqual([second.id, third.id].toSorted());
  expect(left.find(({ id }) => id === third.id)?.note).toBe('The roof');
});
