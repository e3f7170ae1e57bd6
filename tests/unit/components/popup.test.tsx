// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup';
import type { Services } from '../../../entrypoints/shared/services';
import { addDays, dateKeyOf, systemCalendar } from '../../../utils/domain/calendar';
import { readListed } from '../../../utils/domain/listed';
import { localNowAt } from '../../../utils/domain/localNow';
import { emptyDraft, readDraft } from '../../../utils/domain/logDraft';
import type { Command } from '../../../utils/messages';
import { createDatabase, type DatabaseSource } from '../../../utils/storage/database';
import { createExperiments } from '../../../utils/storage/experiments';
import { createImports } from '../../../utils/storage/imports';
import { createIntroductions } from '../../../utils/storage/introductions';
import { createJournal } from '../../../utils/storage/journal';
import { parseLiveState } from '../../../utils/storage/liveState';
import { createLog } from '../../../utils/storage/log';
import { createPeople } from '../../../utils/storage/people';
import { createPersonRecord } from '../../../utils/storage/personRecord';
import { createPlans } from '../../../utils/storage/plans';
import { createPosts } from '../../../utils/storage/posts';
import { createRemarks } from '../../../utils/storage/remarks';
import { readUpkeep } from '../../../utils/storage/upkeep';
import { aPerson } from '../domain/helpers/people';
import { memoryStorage } from '../storage/helpers/memoryStorage';
import { anOpportunity } from '../storage/helpers/someRecord';
import { button, choose, clear, field, press, set, settle, texts, type } from './page';

const NOW = new Date(2026, 10, 26, 10, 30).getTime();
const TODAY = dateKeyOf(systemCalendar().localTimeAt(NOW));

let items: Record<string, unknown>;
let sent: Command[];
let services: Services;
let source: DatabaseSource;
let database = 0;

/** Today's list as the worker keeps it. */
function aList(picks: object[] = [], day = TODAY) {
  return { kept: { day, picks: [], dismissed: [] }, language: 'en', isAnybodyKnown: true, picks };
}
const JULIA = {
  person: 'p1',
  name: 'Julia Weber',
  why: 'former client, no word for 14 months',
  phone: { href: 'tel:+33612345678', text: '06 12 34 56 78' },
};
const PAUL = { person: 'p2', name: 'Paul Renard', why: 'an unexpected one', needsConsent: true };

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
          list: readListed(items.todaysList),
          recordVersion: '',
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
  const storage = memoryStorage({ settings: { welcomedAt: NOW }, todaysList: aList() });
  items = storage.local.items;
  sent = [];
  database += 1;
  source = createDatabase(`popup-${database}`);
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
      remove: async () => true,
      onAdded: never,
      onRemoved: never,
    },
    scripting: { getRegisteredContentScripts: async () => [] },
    log: createLog(source),
    personRecord: createPersonRecord(source),
    people: createPeople(source),
    introductions: createIntroductions(source),
    journal: createJournal(source),
    plans: createPlans(source),
    imports: createImports(source),
    posts: createPosts(source),
    remarks: createRemarks(source),
    readListRecord: async () => Promise.reject(),
    experiments: createExperiments(source),
    commands: { getAll: async () => [] },
    tabs: { query: async () => [] },
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
    expect(texts('.notice button')).toEqual(['Undo']);
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

  it('proposes somebody no more who asked for it, says so, and takes that back', async () => {
    await open();
    await services.log.add(
      { ...emptyDraft, person: 'Marie Dubois', reach: 'spoke' },
      localNowAt(systemCalendar(), NOW),
      NOW - 9,
    );
    await type(field('Person'), 'Marie Dubois');
    await press(field('Spoke'));
    await choose('What came of it', 'do-not-contact');
    await press(button('Log it'));
    expect(texts('.notice-text')).toEqual(['Logged. They will not be proposed any more.']);
    expect((await services.log.people())[0]?.doNotContact).toEqual({ at: NOW, why: '' });
    await press(button('Undo'));
    expect(await services.log.people()).toHaveLength(1);
    expect((await services.log.people())[0]).not.toHaveProperty('doNotContact');
  });

  it('reads the people only once a name is to be completed, and anew after a change', async () => {
    const draft = { ...emptyDraft, person: 'Marie Dubois', reach: 'spoke' as const };
    await services.log.add(draft, localNowAt(systemCalendar(), NOW), NOW);
    const reads = vi.spyOn(services.log, 'peopleInSlices');
    await open();
    expect(reads).not.toHaveBeenCalled();
    await type(field('Person'), 'mar');
    await settle();
    expect(reads).toHaveBeenCalledOnce();
    expect(texts('[role=option]')).toEqual(['Marie Dubois']);
    await type(field('Person'), 'Zoé');
    await press(field('Spoke'));
    await press(button('Log it'));
    await type(field('Person'), 'zo');
    await settle();
    expect(texts('[role=option]')).toEqual(['Zoé']);
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

  it('learns that an experiment sets the budget, and asks nothing about what was set before', async () => {
    items.settings = { welcomedAt: NOW, dailyBudgetMinutes: 45 };
    items.upkeep = { easings: [{ what: 'budget', at: NOW - 7 * 86_400_000, minutes: 20 }] };
    await open();
    expect(texts('.question p')).toHaveLength(1);
    const experiment = { startsOn: '2026-11-23', until: '2027-01-17', minutes: 45 };
    await services.storage.local.set({ experiment });
    await settle();
    expect([field('Minutes per day').disabled, button('Set').disabled]).toEqual([true, true]);
    expect(texts('.budget .quiet')).toEqual([
      'Set by the experiment until 17 Jan 2027; end it in Review.',
    ]);
    expect(texts('.question p')).toEqual([]);
    await services.storage.local.set({ experiment: null });
    await settle();
    expect(field('Minutes per day').disabled).toBe(false);
    expect(texts('.question p')).toHaveLength(1);
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

describe("today's list in the popup", () => {
  const names = () => texts('.todays-list .pick strong');

  it('shows three, each with the reason, and the phone', async () => {
    const four = [JULIA, PAUL, { ...PAUL, person: 'p3' }, { ...PAUL, person: 'p4' }];
    items.todaysList = aList(four);
    await open();
    expect(texts('.todays-list h2')).toEqual(['Whom to call today']);
    expect(names()).toEqual(['Julia Weber', 'Paul Renard', 'Paul Renard']);
    expect(texts('.todays-list .pick .quiet').slice(0, 3)).toEqual([
      JULIA.why,
      PAUL.why,
      'Commercial calls to consumers need their consent (France).',
    ]);
    const call = document.querySelector<HTMLAnchorElement>('.pick a');
    expect(call?.getAttribute('href')).toBe('tel:+33612345678');
    expect(call?.getAttribute('aria-label')).toBe('Call Julia Weber: 06 12 34 56 78');
  });

  it('logs a call with one of them, and says what prompted it', async () => {
    items.todaysList = aList([{ ...JULIA, person: 'unknown' }]);
    await open();
    await press(button('Log: Julia Weber'));
    expect(field('Person').value).toBe('Julia Weber');
    expect(document.activeElement).toBe(field('Person'));
    await press(field('Spoke'));
    await press(button('Log it'));
    expect((await services.log.actions())[0]).toMatchObject({ promptedBy: 'today-list' });
  });

  it('knows nothing of the list any more once another name is typed', async () => {
    items.todaysList = aList([JULIA]);
    await open();
    await press(button('Log: Julia Weber'));
    await logCall('Somebody else');
    expect((await services.log.actions())[0]).not.toHaveProperty('promptedBy');
  });

  it('puts a form that was begun back', async () => {
    items.todaysList = aList([JULIA]);
    await open();
    await type(field('Person'), 'Karim');
    await press(button('Log: Julia Weber'));
    await press(button('Undo'));
    expect(field('Person').value).toBe('Karim');
  });

  it('takes somebody off at once, and puts them back', async () => {
    items.todaysList = aList([JULIA, PAUL]);
    await open();
    await press(button('Not the right moment'));
    expect(names()).toEqual(['Paul Renard']);
    expect(sent).toEqual([{ type: 'dismissPick', person: 'p1', why: 'Not the right moment' }]);
    expect(texts('.todays-list .notice-text')).toEqual(['Julia Weber: off the list for a month.']);
    await press(button('Undo'));
    expect(sent.at(-1)).toEqual({ type: 'readmitPick', person: 'p1', places: ['p1', 'p2'] });
    expect(names()).toEqual(['Julia Weber', 'Paul Renard']);
    expect(texts('.todays-list .notice-text')).toEqual(['As before.']);
  });

  it('takes somebody off for a reason in own words', async () => {
    items.todaysList = aList([JULIA]);
    await open();
    await type(field('In your own words'), 'moved to Lyon ');
    await press(button('Take off the list'));
    expect(sent).toEqual([{ type: 'dismissPick', person: 'p1', why: 'moved to Lyon' }]);
    expect(texts('.todays-list p.quiet')).toEqual(['Nobody is due a call today.']);
    expect(document.activeElement?.className).toBe('notice');
  });

  it.each([
    ['Tomorrow', 1],
    ['In a week', 7],
    ['In a month', 30],
  ])('puts somebody off: %s', async (label, days) => {
    items.todaysList = aList([JULIA]);
    await open();
    await press(button(label));
    const until = addDays(TODAY, days);
    expect(sent).toEqual([{ type: 'snooze', person: 'p1', until }]);
    await press(button('Undo'));
    expect(sent.at(-1)).toEqual({ type: 'snooze', person: 'p1', places: ['p1'] });
  });

  it('leaves them where they are when the worker cannot do it', async () => {
    items.todaysList = aList([JULIA]);
    services.runtime.sendMessage = async () => ({ ok: false, why: 'failed' });
    await open();
    await press(button('Nothing to talk about'));
    expect(names()).toEqual(['Julia Weber']);
    expect(texts('[role=alert]')).toContain('This could not be saved. Please try once more.');
  });

  it('has a promise in one place, to log or to tick off there', async () => {
    const now = localNowAt(systemCalendar(), NOW);
    const draft = { ...emptyDraft, person: 'Karim', reach: 'spoke' as const, next: 'Quote' };
    const { id } = await services.log.add({ ...draft, due: TODAY }, now, NOW);
    items.todaysList = aList([{ ...JULIA, name: 'Karim', step: id }]);
    await open();
    expect(texts('.due .row')).toEqual([]);
    await press(button('Log: Karim'));
    expect(texts('.carries-out span')).toEqual(['For the next step “Quote”']);
    await press(button('Done, nothing to log'));
    expect((await services.log.actions())[0]?.next?.doneAt).toBe(NOW);
  });

  it('of another day is not shown, and asked for anew', async () => {
    items.todaysList = aList([JULIA], addDays(TODAY, -1));
    await open();
    expect(names()).toEqual([]);
    expect(texts('.todays-list .quiet')).toEqual(["Today's list is being put together."]);
    expect(sent).toEqual([{ type: 'askForList' }]);
    await act(() => services.storage.local.set({ todaysList: aList([JULIA]) }));
    await settle();
    expect(names()).toEqual(['Julia Weber']);
    expect(sent).toHaveLength(1);
  });

  it('leads to the contacts as long as nobody is known', async () => {
    items.todaysList = { ...aList(), isAnybodyKnown: false };
    await open();
    expect(document.querySelector('.todays-list a')?.getAttribute('href')).toBe(
      '/dashboard.html#people',
    );
  });
});

describe('a need heard', () => {
  const more = () => document.querySelector<HTMLAnchorElement>('.notice a');

  async function logNeed(name: string) {
    await open();
    await type(field('Person'), name);
    await settle();
    await press(field('Spoke'));
    await choose('What came of it', 'need');
    await press(button('Log it'));
  }

  it('without an opportunity leads to the card, to open one with it, in one press', async () => {
    await logNeed('Julia Weber');
    const [action] = await services.log.actions();
    expect(more()?.textContent).toBe('Open an opportunity');
    expect(more()?.getAttribute('href')).toBe(
      `/dashboard.html#people-${action?.people[0]}/${action?.id}`,
    );
    expect(more()?.target).toBe('_blank');
    await press(button('Undo'));
    expect(more()).toBeNull();
  });

  it('is linked to the only open opportunity, and nothing more is asked', async () => {
    const julia = aPerson('p1', { name: 'Julia Weber' });
    await (await source.open()).put('people', julia);
    await services.personRecord.saveOpportunity(anOpportunity('o1', 'p1'), NOW);
    await logNeed('Julia Weber');
    const [action] = await services.log.actions();
    const linked = async () => (await services.log.opportunitiesOf([julia.id]))[0]?.actions;
    expect(await linked()).toEqual([action?.id]);
    expect(more()).toBeNull();
    await press(button('Undo'));
    expect(await linked()).toEqual([]);
  });

  it('asks for nothing after an ordinary call', async () => {
    await open();
    await logCall('Julia Weber');
    expect(texts('.notice-text')).toEqual(['Logged.']);
    expect(more()).toBeNull();
  });
});
