// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WeekDue } from '../../../components/today/WeekDue';
import type { ReviewClient } from '../../../entrypoints/dashboard/reviewClient';
import { useWeekDue } from '../../../entrypoints/dashboard/useWeekDue';
import { WeekRoute } from '../../../entrypoints/dashboard/WeekRoute';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import type { Services } from '../../../entrypoints/shared/services';
import { useDraft } from '../../../entrypoints/shared/useDraft';
import { useLogbook } from '../../../entrypoints/shared/useLogbook';
import { dismiss, noList } from '../../../utils/domain/keptList';
import { nothingListed } from '../../../utils/domain/listed';
import { emptyDraft } from '../../../utils/domain/logDraft';
import { createReviewDesk, type ReviewDesk } from '../../../utils/review/desk';
import { parseLiveState } from '../../../utils/storage/liveState';
import { readReviewRecord, readReviewRemarks } from '../../../utils/storage/reviewRecord';
import { LIST_KEY, readListRecord } from '../../../utils/storage/todaysList';
import { button, clear, field, press, settle, show, texts, type } from '../components/page';
import { actionId, anAction, personId } from '../domain/helpers/actions';
import { aPerson } from '../domain/helpers/people';
import { freshDatabase } from '../storage/helpers/openDatabase';
import { fill } from '../storage/helpers/someRecord';
import { servicesOn } from './helpers/servicesOn';

/** A Friday, the day of the review. */
const NOW = new Date(2026, 10, 20, 10, 30).getTime();
const LONG_AGO = new Date(2026, 0, 5).getTime();
const WEEK = '2026-11-16';
const QUESTION =
  'A fair, a holiday, a change of prices: what should one know to read these figures?';

let services: Services;
let source: ReturnType<typeof freshDatabase>['source'];
let time: number;
let changed: string[];
let client: ReviewClient;

beforeEach(() => {
  source = freshDatabase().source;
  time = NOW;
  changed = [];
  location.hash = '#week';
  services = servicesOn(source, () => time);
  const desk: ReviewDesk = createReviewDesk({
    read: (since) => readReviewRecord(source, since),
    readRemarks: () => readReviewRemarks(source),
    nameOf: async () => new Map(),
    onReadMore() {},
  });
  client = {
    ask: (name, question) => desk[name](question as never) as never,
    prepare() {},
    changed(part) {
      if (part === 'remarks') changed.push(part);
    },
    onReadMore: () => () => {},
  };
});

afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

function useParts(settings: object) {
  const live = parseLiveState({ settings: { welcomedAt: LONG_AGO, ...settings } });
  const now = dayNow(live, services.clock);
  const kept = useDraft(services.storage, emptyDraft);
  return { now, logbook: useLogbook(services, kept, now.day.startedAt) };
}

function Route({ address, settings }: { address: string; settings: object }) {
  const { now, logbook } = useParts(settings);
  return (
    <WeekRoute services={services} client={client} address={address} now={now} logbook={logbook} />
  );
}

function Today({ settings }: { settings: object }) {
  const { now, logbook } = useParts(settings);
  return useWeekDue(services, now, logbook) ? <WeekDue /> : null;
}

async function open(address = '', settings: object = {}) {
  await show(<Route address={address} settings={settings} />);
  await settle();
}

const range = () => texts('.review-head .quiet')[0]?.replaceAll(/\s/g, '');
const links = (selector: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((one) =>
    one.getAttribute('href'),
  );

describe('the weekly review', () => {
  it('is on its day of the running week, and leads to those beside it', async () => {
    await open();
    expect(texts('h1')).toEqual(['The week in review']);
    expect(range()).toBe('16–22Nov2026,uptotoday');
    expect(links('.review-head a')).toEqual(['#week-2026-11-09']);
    expect(texts('.five-lines > li')).toHaveLength(5);
    await open('2026-11-02');
    expect(range()).toBe('2–8Nov2026');
    expect(links('.review-head a')).toEqual(['#week-2026-10-26', '#week-2026-11-09']);
    // Next week is not that of long ago.
    expect(texts('.next-week')).toEqual([]);
  });

  it('is of the last week before its day', async () => {
    await open('', { reviewDay: 6 });
    expect(range()).toBe('9–15Nov2026');
    expect(texts('.next-week h2')).toEqual(['Whom to call this week']);
  });

  it.each([
    [1, '9–15Nov2026', 'Whom to call this week'],
    [3, '9–15Nov2026', 'Whom to call this week'],
    [4, '16–22Nov2026,uptotoday', 'Whom to call next week'],
  ])('with day %d looks at %s on a Friday, and then ahead', async (reviewDay, week, ahead) => {
    await open('', { reviewDay });
    expect(range()).toBe(week);
    expect(texts('.next-week h2')).toEqual([ahead]);
  });

  it('opens a number on the spot', async () => {
    await fill(source, {
      people: [aPerson('p1')],
      actions: [anAction({ on: '2026-11-17' })],
      opportunities: [],
      plans: [],
    });
    await open();
    await press(button('Conversations: 1. Show what made it'));
    expect(texts('dialog h2')).toEqual(['Conversations']);
    expect(texts('dialog .row')).toHaveLength(1);
    expect(location.hash).toBe('#week');
    await press(button('Close'));
    expect(texts('dialog')).toEqual([]);
  });

  it('keeps the line of context as it is typed, and says so once one leaves it', async () => {
    await open();
    const line = field(QUESTION);
    await type(line, 'Fair in Lyon ');
    await settle();
    expect((await services.remarks.weekNote(WEEK))?.context).toBe('Fair in Lyon');
    expect(texts('.week-context [role=status]')).toEqual(['']);
    expect(changed).toEqual([]);
    await act(() => {
      line.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(texts('.week-context [role=status]')).toEqual(['Saved.']);
    expect(changed).toEqual(['remarks']);
    await clear();
    await open();
    expect(field(QUESTION).value).toBe('Fair in Lyon');
  });

  it('keeps the words of who leaves in the middle of them, and tells the review', async () => {
    await open();
    await type(field(QUESTION), 'Holiday');
    await open('2026-11-09');
    await settle();
    expect((await services.remarks.weekNote(WEEK))?.context).toBe('Holiday');
    expect(changed).toEqual(['remarks']);
    expect(field(QUESTION).value).toBe('');
  });

  it.each([
    ['QuotaExceededError', 'no room left'],
    ['Error', 'could not be saved'],
  ])('says what could not be kept: %s', async (name, words) => {
    await open();
    const error = Object.assign(new Error('no'), { name });
    vi.spyOn(services.remarks, 'noteWeek').mockRejectedValue(error);
    await type(field(QUESTION), 'Fair');
    await act(() => {
      field(QUESTION).dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(texts('.week-context .problem').join()).toContain(words);
    expect(field(QUESTION).value).toBe('Fair');
  });

  it('is done by a press, beside what was typed, and says when', async () => {
    await open();
    await type(field(QUESTION), 'Fair');
    await press(button('Finish the review'));
    expect(texts('.notice-text')).toEqual(['The review of this week is done.']);
    expect(document.activeElement?.classList.contains('notice')).toBe(true);
    expect(await services.remarks.weekNote(WEEK)).toMatchObject({
      context: 'Fair',
      reviewedAt: NOW,
    });
    await clear();
    time += 24 * 3_600_000;
    await open();
    expect(texts('.finish-week .quiet')).toEqual(['The review of this week is done: yesterday.']);
    expect(texts('.finish-week button')).toEqual([]);
  });

  it('says that it could not be noted as done, and lets one try again', async () => {
    await open();
    vi.spyOn(services.remarks, 'noteWeek').mockRejectedValueOnce(new Error('no'));
    await press(button('Finish the review'));
    expect(texts('.notice-text')).toHaveLength(1);
    await press(button('Finish the review'));
    expect(texts('.notice-text')).toEqual(['The review of this week is done.']);
  });

  it('says that a note cannot be read, and does not write over it', async () => {
    vi.spyOn(services.remarks, 'weekNote').mockRejectedValue(new Error('no'));
    await open();
    expect(texts('.problem')).toEqual([
      'What was noted of this week could not be read. Reload this page to try again.',
    ]);
    expect(texts('.week-context, .finish-week')).toEqual([]);
  });
});

describe("next week's people on the page", () => {
  beforeEach(async () => {
    await fill(source, {
      people: [
        aPerson('p1', { name: 'Marie Dubois', kind: 'private' }),
        aPerson('p2', { name: 'Paul', relation: 'former-client' }),
        aPerson('p3', { name: 'Nora', relation: 'former-client' }),
        aPerson('p4', { name: 'Barred', doNotContact: { at: 1, why: 'asked' } }),
      ],
      actions: [
        anAction({
          id: actionId('a1'),
          on: '2026-11-10',
          people: [personId('p1'), personId('p4')],
          next: { note: 'send the offer', due: '2026-11-25' },
        }),
        anAction({ id: actionId('a2'), on: '2025-09-01', people: [personId('p2')] }),
      ],
      opportunities: [],
      plans: [],
    });
  });

  it('have their reasons and their cards', async () => {
    await services.storage.local.set({
      [LIST_KEY]: {
        ...nothingListed,
        kept: dismiss(noList, personId('p3'), 'no', '2026-11-19'),
      },
    });
    await open();
    expect(links('.next-week .row a')).toEqual(['#people-p1', '#people-p2']);
    expect(texts('.next-week .row .quiet')).toEqual([
      'promised for Wed 25 Nov: send the offer',
      'Commercial calls to consumers need their consent (France).',
      'former client, no word for 14 months',
    ]);
  });

  it('have a call planned on the spot, and it can be taken back', async () => {
    await open();
    const fold = document.querySelector('.next-week details');
    expect(fold?.querySelector('summary')?.textContent).toBe('Plan a call with Marie Dubois');
    const save = fold?.querySelector<HTMLElement>('button[type=submit]');
    if (!save) throw new Error('There is a form');
    await press(save);
    expect(texts('.planned')).toEqual(['Planned: Mon 23 Nov, 10:00']);
    expect(texts('.next-week .notice-text')).toEqual(['Planned.']);
    const { plans } = await services.plans.all('2026-11-20');
    expect(plans).toMatchObject([{ person: 'p1', day: { each: 'date', on: '2026-11-23' } }]);
    await press(button('Undo'));
    expect(texts('.planned')).toEqual([]);
  });

  it('of the running week are called on its days to come', async () => {
    await open('', { reviewDay: 1 });
    expect(texts('.next-week > .quiet')[0]).toMatch(/, silences as they are today\.$/);
    // What is promised for the week after is none of it.
    expect(links('.next-week .row a')).toEqual(['#people-p2', '#people-p3']);
    const save = document.querySelector<HTMLElement>('.next-week details button[type=submit]');
    if (!save) throw new Error('There is a form');
    await press(save);
    const { plans } = await services.plans.all('2026-11-20');
    expect(plans).toMatchObject([{ person: 'p2', day: { each: 'date', on: '2026-11-20' } }]);
    expect(texts('.planned')).toEqual(['Planned: today, 10:00']);
  });

  it('are said to be unread, or nobody', async () => {
    services.readListRecord = async () => Promise.reject(new Error('no'));
    await open();
    expect(texts('.next-week .problem')).toEqual([
      'The people could not be read. Reload this page to try again.',
    ]);
    await clear();
    source = freshDatabase().source;
    services.readListRecord = () => readListRecord(source);
    await open();
    expect(texts('.next-week > p').at(-1)).toBe('Nobody is due a call next week.');
  });
});

describe('the reminder on the page of today', () => {
  const said = async (settings: object = {}) => {
    await clear();
    await show(<Today settings={settings} />);
    await settle();
    return texts('.week-due');
  };

  it('stands there on the day, until the review is done', async () => {
    expect(await said()).toEqual([
      'Today is the day of the weekly review. Look back, in three minutes',
    ]);
    expect(links('.week-due a')).toEqual(['#week']);
    await services.remarks.noteWeek(WEEK, { context: 'Fair' }, NOW);
    expect(await said()).toHaveLength(1);
    await services.remarks.noteWeek(WEEK, { reviewedAt: NOW }, NOW);
    expect(await said()).toEqual([]);
  });

  it('does not on another day, without a day, or in the first week', async () => {
    expect(await said({ reviewDay: 4 })).toEqual([]);
    expect(await said({ reviewDay: 0 })).toEqual([]);
    expect(await said({ welcomedAt: NOW - 3_600_000 })).toEqual([]);
    expect(await said({ welcomedAt: undefined })).toEqual([]);
    time -= 2 * 3_600_000;
    expect(await said()).toEqual([]);
  });
});
