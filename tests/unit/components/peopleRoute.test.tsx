// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleRoute } from '../../../entrypoints/dashboard/PeopleRoute';
import { useWholeLog } from '../../../entrypoints/dashboard/useWholeLog';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import type { Services } from '../../../entrypoints/shared/services';
import { useDraft } from '../../../entrypoints/shared/useDraft';
import { useLogbook } from '../../../entrypoints/shared/useLogbook';
import { systemCalendar } from '../../../utils/domain/calendar';
import { emptyDraft } from '../../../utils/domain/logDraft';
import { parseLiveState } from '../../../utils/storage/liveState';
import { createLog } from '../../../utils/storage/log';
import { createPeople } from '../../../utils/storage/people';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { anAction } from '../domain/helpers/actions';
import { aPerson } from '../domain/helpers/people';
import { memoryStorage } from '../storage/helpers/memoryStorage';
import { freshDatabase } from '../storage/helpers/openDatabase';
import { button, clear, field, press, set, settle, show, texts } from './page';

const NOW = new Date(2026, 10, 23, 10, 30).getTime();
const ANNE = aPerson('anne', { name: 'Anne Keller', company: 'Keller AG' });
const BRUNO = aPerson('bruno', { name: 'Bruno Roux', company: 'Keller AG', relation: 'peer' });

let services: Services;
let database: ReturnType<typeof freshDatabase>['source'];

beforeEach(async () => {
  database = freshDatabase().source;
  const open = await database.open();
  for (const person of [ANNE, BRUNO]) await open.put('people', person);
  await open.put('actions', anAction({ people: [ANNE.id], on: '2025-09-20' }));
  const storage = memoryStorage({});
  services = {
    storage,
    runtime: { sendMessage: async () => ({ ok: true }) },
    log: createLog(database),
    people: createPeople(database),
    personRecord: createPersonRecord(database),
    locales: ['en-GB'],
    clock: { wallMs: () => NOW, monoMs: () => 0, calendar: systemCalendar() },
  } as unknown as Services;
});
afterEach(async () => {
  await clear();
  location.hash = '';
});

function Route({ rest }: { rest: string }) {
  const kept = useDraft(services.storage, emptyDraft);
  const now = dayNow(parseLiveState({}), services.clock);
  const logbook = useLogbook(services, kept, now.day.startedAt);
  const whole = useWholeLog(services.log, logbook, true);
  return <PeopleRoute services={services} rest={rest} now={now} logbook={logbook} whole={whole} />;
}

async function open(rest = '') {
  await show(<Route rest={rest} />);
  await settle();
}

const names = () => texts('.people-row a');
const relations = async () =>
  (await services.people.all()).map(({ id, relation }) => [id, relation]);

describe('the people route', () => {
  it('reads all people and when one last spoke to them, and forgives a slip', async () => {
    await open();
    expect(names()).toEqual(['Anne Keller', 'Bruno Roux']);
    expect(texts('.people-word')).toEqual(['Last word 14 months ago', 'No word yet']);
    await set(field('Search people'), 'kelelr anne');
    expect(names()).toEqual(['Anne Keller']);
  });

  it('shows a card, and begins an opportunity with the action that the address names', async () => {
    await open('anne');
    expect(texts('h1')).toEqual(['Anne Keller']);
    expect(document.querySelector('dialog[open]')).toBeNull();
    await clear();
    await open(`anne/${anAction().id}`);
    expect(texts('dialog[open] h2')).toEqual(['A new opportunity']);
  });

  it('sets relations in bulk, and undoes it', async () => {
    await open();
    await set(field('Search people'), 'keller ag');
    await press(button('Select all 2'));
    await press(button('Set relation'));
    expect(texts('.notice-text')).toEqual(['2 people: Former client.']);
    expect(texts('.people-relation')).toEqual(['Former client', 'Former client']);
    expect(document.querySelector('.people-bulk')).toBeNull();
    // The button that was pressed is gone: the way back is where the keyboard is.
    expect(document.activeElement?.className).toBe('notice');
    await press(button('Undo'));
    expect(texts('.notice-text')).toEqual(['2 people are as before.']);
    expect(texts('.people-relation')).toEqual(['Peer']);
    expect(await relations()).toEqual([
      ['anne', undefined],
      ['bruno', 'peer'],
    ]);
  });

  it('keeps the selection where nothing could be written', async () => {
    await open();
    services.people.setRelation = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await press(field('Select Anne Keller'));
    await press(button('Set relation'));
    expect(texts('.notice-text')).toEqual([
      'There is no room left on this device. Nothing was changed.',
    ]);
    expect(document.body.textContent).toContain('1 person selected');
  });

  it('adds a person and goes on to the card', async () => {
    await open();
    await set(field('Name'), 'Zoé Roux');
    await press(button('Add'));
    const added = (await services.people.all()).find(({ name }) => name === 'Zoé Roux');
    expect(location.hash).toBe(`#people-${added?.id}`);
    expect(names()).toEqual(['Anne Keller', 'Bruno Roux', 'Zoé Roux']);
  });

  it('shows a card for an id, and has what was searched still there after it', async () => {
    await open();
    await set(field('Search people'), 'roux');
    await press(field('Select Bruno Roux'));
    await open('bruno');
    expect(document.querySelector('.people-list')).toBeNull();
    await open();
    expect(names()).toEqual(['Bruno Roux']);
    expect(field('Select Bruno Roux').checked).toBe(true);
  });

  it('has another name in the list once it was written on the card', async () => {
    await open();
    await open('anne');
    await set(field('Name'), 'Zita Keller');
    document.querySelector<HTMLFormElement>('form[aria-label="Edit the details"]')?.requestSubmit();
    await vi.dynamicImportSettled();
    await settle();
    expect(texts('h1')).toEqual(['Zita Keller']);
    await open();
    expect(names()).toEqual(['Bruno Roux', 'Zita Keller']);
  });

  it('has nobody in the list whom the card deleted', async () => {
    await open();
    await open('anne');
    await press(button('Delete this person'));
    await press(button('Delete'));
    await open();
    expect(names()).toEqual(['Bruno Roux']);
    await open('anne');
    expect(texts('h1')).toEqual(['Nobody is here']);
  });

  it('sees what another page changed, once it is looked at again', async () => {
    await open();
    await services.people.save({ ...ANNE, name: 'Zita Keller' }, NOW);
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(names()).toEqual(['Bruno Roux', 'Zita Keller']);
  });
});
