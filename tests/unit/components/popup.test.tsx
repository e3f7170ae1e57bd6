// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup';
import type { Services } from '../../../entrypoints/shared/services';
import { addDays, dateKeyOf, systemCalendar } from '../../../utils/domain/calendar';
import { emptyDraft, localNowAt, readDraft } from '../../../utils/domain/logDraft';
import type { Command } from '../../../utils/messages';
import { createDatabase } from '../../../utils/storage/database';
import { createJournal } from '../../../utils/storage/journal';
import { parseLiveState } from '../../../utils/storage/liveState';
import { createLog } from '../../../utils/storage/log';
import { readUpkeep } from '../../../utils/storage/upkeep';
import { memoryStorage } from '../storage/helpers/memoryStorage';
import { button, clear, field, press, set, settle, texts, type } from './page';

const NOW = new Date(2026, 10, 26, 10, 30).getTime();
const TODAY = dateKeyOf(systemCalendar().localTimeAt(NOW));

let items: Record<string, unknown>;
let sent: Command[];
let services: Services;
let database = 0;

async function open() {
  await act(() =>
    render(
      <Popup
        services={services}
        first={{
          live: parseLiveState(items),
          draft: readDraft(items.draft),
          upkeep: readUpkeep(items.upkeep),
          fixed: new Set(),
        }}
      />,
      document.body,
    ),
  );
  await settle();
}

async function reopen() {
  await clear();
  await open();
}

beforeEach(() => {
  const storage = memoryStorage({ settings: { welcomedAt: NOW } });
  items = storage.local.items;
  sent = [];
  database += 1;
  const source = createDatabase(`popup-${database}`);
  const never = { addListener() {}, removeListener() {} };
  services = {
    storage,
    runtime: {
      async sendMessage(command) {
        sent.push(command);
        return { ok: true };
      },
    },
    permissions: {
      contains: async ({ origins }) => Boolean(origins),
      request: async () => true,
      onAdded: never,
      onRemoved: never,
    },
    log: createLog(source),
    journal: createJournal(source),
    commands: { getAll: async () => [] },
    record: {
      read: async () => Promise.reject(),
      readAsItIs: async () => Promise.reject(),
      rewrite: async () => {},
      erase: async () => {},
    },
    clock: { wallMs: () => NOW, monoMs: () => 0, calendar: systemCalendar() },
    locales: ['en-GB'],
  };
});

afterEach(clear);

async function logCall(name: string) {
  await type(field('Person'), name);
  await press(field('Spoke'));
  await press(button('Log it'));
}

describe('the popup', () => {
  it('says what is left of today in one text', async () => {
    await open();
    expect(texts('h1')).toEqual(['Today']);
    expect(texts('.time-left p > span')).toEqual(['20 min left of 20']);
  });

  it('logs, says so with an Undo, and tells the worker', async () => {
    await open();
    await logCall('Marie Dubois');
    expect(texts('[role=status] .notice-text')).toEqual(['Logged.']);
    expect(sent).toEqual([{ type: 'actionLogged' }]);
    const [action] = await services.log.actions();
    expect(action).toMatchObject({ kind: 'call', reach: 'spoke', on: TODAY, time: '10:30' });
    expect(field('Person').value).toBe('');
    expect(texts('.met')).toEqual(['1 conversation']);
  });

  it('takes the action and its new person back, and puts them back again', async () => {
    await open();
    await logCall('Marie Dubois');
    await press(button('Undo'));
    expect(await services.log.actions()).toEqual([]);
    expect(await services.log.people()).toEqual([]);
    expect(texts('.notice-text')).toEqual(['Taken back.']);
    expect(sent).toHaveLength(2);
    await press(button('Put back'));
    expect(await services.log.actions()).toHaveLength(1);
    expect((await services.log.people()).map(({ name }) => name)).toEqual(['Marie Dubois']);
  });

  it('undoes one of the last five actions by its name', async () => {
    for (const name of ['Ann', 'Ben', 'Cem', 'Dan', 'Eva', 'Fay']) {
      const draft = { ...emptyDraft, person: name, reach: 'spoke' as const };
      await services.log.add(draft, localNowAt(systemCalendar(), NOW), NOW + name.charCodeAt(0));
    }
    await open();
    const rows = '.folds .rows strong';
    expect(texts(rows)).toEqual(['Fay', 'Eva', 'Dan', 'Cem', 'Ben'].map((name) => `Call, ${name}`));
    await press(button('Undo: Call, Dan'));
    expect(texts(rows)).toEqual(['Fay', 'Eva', 'Cem', 'Ben', 'Ann'].map((name) => `Call, ${name}`));
  });

  it('keeps a half-filled form at every keystroke and brings it back', async () => {
    await open();
    await type(field('Person'), 'Mar');
    expect(readDraft(items.draft).person).toBe('Mar');
    await press(field('Meeting'));
    await reopen();
    expect(field('Person').value).toBe('Mar');
    expect(field('Meeting').checked).toBe(true);
  });

  it('forgets the draft once it is logged', async () => {
    await open();
    await logCall('Marie');
    expect(items.draft).toBeUndefined();
  });

  it('takes over a draft that the worker writes while it is open', async () => {
    await open();
    const draft = { ...emptyDraft, person: 'Marie Dubois', note: 'call Marie Dubois' };
    await act(() => services.storage.local.set({ draft }));
    await settle();
    expect(field('Person').value).toBe('Marie Dubois');
    expect(document.querySelector<HTMLDetailsElement>('form details')?.open).toBe(true);
  });

  it('shows a next step on its day; logging for it settles it', async () => {
    const now = localNowAt(systemCalendar(), NOW);
    const draft = {
      ...emptyDraft,
      person: 'Karim',
      reach: 'voicemail' as const,
      next: 'Call again',
    };
    await services.log.add({ ...draft, due: TODAY }, now, NOW);
    await services.log.add({ ...draft, due: addDays(TODAY, 1) }, now, NOW);
    await open();
    expect(texts('.due .row .quiet')).toEqual(['Call again · due today']);
    await press(button('Log: Call again, Karim'));
    expect(field('Person').value).toBe('Karim');
    expect(texts('.carries-out span')).toEqual(['For the next step “Call again”']);
    await press(field('Spoke'));
    await press(button('Log it'));
    expect(texts('.due .row')).toEqual([]);
    expect(await services.log.people()).toHaveLength(1);
  });

  it('marks a next step as done, and open again', async () => {
    const draft = { ...emptyDraft, person: 'Karim', reach: 'spoke' as const, next: 'Quote' };
    await services.log.add({ ...draft, due: TODAY }, localNowAt(systemCalendar(), NOW), NOW);
    await open();
    await press(button('Done: Quote, Karim'));
    expect(texts('.due .row')).toEqual([]);
    await press(button('Undo'));
    expect(texts('.due .row')).toHaveLength(1);
  });

  it('offers notifications after a next step with a day, where they are not allowed', async () => {
    await open();
    await type(field('Next step'), 'Send it');
    await set(field('Day of the next step'), addDays(TODAY, 3));
    await logCall('Marie');
    expect(button('Notify me on the day')).toBeTruthy();
  });

  it('sets the budget, and says what is wrong with one that does not fit', async () => {
    await open();
    await set(field('Minutes per day'), '3');
    await press(button('Set'));
    expect(texts('.budget .problem')).toEqual(['Please give a whole number from 5 to 240.']);
    await set(field('Minutes per day'), '30');
    await press(button('Set'));
    expect(sent).toEqual([{ type: 'changeSettings', change: { dailyBudgetMinutes: 30 } }]);
    await act(() =>
      services.storage.local.set({ settings: { welcomedAt: NOW, nextDailyBudgetMinutes: 30 } }),
    );
    await settle();
    expect(texts('.budget-state')).toEqual(['30 minutes from tomorrow.']);
  });

  it('asks once a week later whether an easing stays', async () => {
    const easing = { what: 'budget', at: NOW - 7 * 86_400_000, minutes: 20 };
    items.settings = { welcomedAt: NOW, dailyBudgetMinutes: 45 };
    items.upkeep = { easings: [easing] };
    await open();
    expect(texts('.question p')).toEqual([
      'Some time ago you raised the daily budget from 20 to 45 minutes. Is that still right for you?',
    ]);
    await press(button('Back to 20 minutes'));
    expect(sent).toEqual([{ type: 'answer', question: { kind: 'easing', easing }, keep: false }]);
    await act(() => services.storage.local.set({ upkeep: { easings: [] } }));
    await settle();
    expect(texts('.question p')).toEqual([]);
  });

  it('learns while it is open that the organisation fixes the budget, and that it no longer does', async () => {
    await open();
    expect(field('Minutes per day').disabled).toBe(false);
    await services.storage.local.set({ policy: { fixed: ['dailyBudgetMinutes', 'x'] } });
    await settle();
    expect(field('Minutes per day').disabled).toBe(true);
    expect(button('Set').disabled).toBe(true);
    expect(texts('.budget .quiet')).toEqual(['Set by your organisation.']);
    await services.storage.local.remove('policy');
    await settle();
    expect(field('Minutes per day').disabled).toBe(false);
  });

  it('ends the visit that runs', async () => {
    items.session = {
      id: 's1',
      network: 'linkedin',
      goal: { purpose: 'invitations', words: 'Answer the four' },
      plannedMs: 600_000,
      startedAt: NOW - 300_000,
      spentMs: 240_000,
      lastAttendedAt: NOW,
      reached: 0,
      overtimes: [],
    };
    await open();
    expect(texts('.visit h2')).toEqual(['On LinkedIn · 6 min left']);
    await press(button('Done'));
    expect(sent).toEqual([{ type: 'endSession', session: 's1', ending: 'finished' }]);
  });

  it('speaks the chosen language', async () => {
    items.settings = { language: 'fr', dailyBudgetMinutes: 20 };
    await open();
    expect(document.documentElement.lang).toBe('fr');
    expect(texts('h1')).toEqual(["Aujourd'hui"]);
    expect(texts('.time-left p > span')).toEqual(['20 min restantes sur 20']);
    expect(texts('.notes a')).toEqual(['Son fonctionnement']);
    await press(field('English'));
    expect(sent).toEqual([{ type: 'changeSettings', change: { language: 'en' } }]);
  });

  it('keeps all that was typed when the log cannot be written', async () => {
    await open();
    services.log.add = async () => {
      throw new Error('no space');
    };
    await logCall('Marie');
    expect(texts('.notice-text')).toEqual(['This could not be saved. Please try once more.']);
    expect(field('Person').value).toBe('Marie');
  });
});
