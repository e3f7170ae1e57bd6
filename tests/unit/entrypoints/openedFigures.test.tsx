// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GoalsCard } from '../../../components/review/GoalsCard';
import { OpenFigure } from '../../../components/review/OpenFigure';
import { OpenedFigures } from '../../../entrypoints/dashboard/OpenedFigures';
import type { ReviewClient } from '../../../entrypoints/dashboard/reviewClient';
import { useReview } from '../../../entrypoints/dashboard/useReview';
import { systemCalendar } from '../../../utils/domain/calendar';
import type { Strike } from '../../../utils/domain/review/strike';
import { textsOf } from '../../../utils/i18n/index';
import type { Command } from '../../../utils/messages';
import { createReviewDesk, type ReviewDesk } from '../../../utils/review/desk';
import type { Remarks } from '../../../utils/storage/remarks';
import { button, clear, press, settle, show, texts } from '../components/page';
import { NOON } from '../domain/helpers/make';
import { WEEK } from '../domain/review/aReview';
import { anOpening, aVisit, HERE, NOTHING, parisAt } from '../domain/review/records';

const at = (time: string) => parisAt('2026-11-24', time);
const { timeAt, dateOf } = textsOf('en', ['en-GB']).formats;
const QUESTION = { period: WEEK, today: WEEK.to, settings: {}, here: HERE };

let strikes: Strike[];
let sent: Command['type'][];
let failure: Error | undefined;
/** How the desk answers; one may stand in for it. */
let details: ReviewDesk['details'];
let client: ReviewClient;

const remarks: Pick<Remarks, 'strike'> = {
  async strike(session, start, isStruck, updatedAt) {
    if (failure) throw failure;
    strikes = [...strikes, { session, start, isStruck, updatedAt }];
  },
};

beforeEach(() => {
  strikes = [];
  sent = [];
  failure = undefined;
  let time = NOON;
  services.clock.wallMs = () => time++;
  const listeners = new Set<() => void>();
  const sessions = [aVisit('s1', at('09:00'), 10), aVisit('s2', at('11:00'), 20)];
  const openings = Array.from({ length: 150 }, (_, n) =>
    anOpening(`g${n}`, at('09:00') + n, 'left'),
  );
  const desk = createReviewDesk({
    read: async () => ({
      sources: { ...NOTHING, sessions, openings, strikes },
      weekNotes: [],
      isWhole: true,
    }),
    readRemarks: async () => ({ strikes, weekNotes: [] }),
    nameOf: async () => new Map(),
    onReadMore() {},
  });
  details = desk.details;
  client = {
    ask: ((name: 'review' | 'details', question: never) =>
      name === 'details' ? details(question) : desk[name](question)) as ReviewClient['ask'],
    prepare() {},
    changed: (part) =>
      void desk.forget(part).then(() => {
        for (const listener of listeners) listener();
      }),
    onReadMore(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
});
afterEach(clear);

const services = {
  remarks: remarks as Remarks,
  runtime: {
    async sendMessage({ type }: Command) {
      sent.push(type);
      return { ok: true } as const;
    },
  },
  clock: { wallMs: () => NOON, monoMs: () => 0, calendar: systemCalendar() },
};

function Page() {
  const { review } = useReview(client, QUESTION);
  return (
    <OpenedFigures services={services} client={client} question={QUESTION} purposes={[]}>
      <h1 tabIndex={-1}>Review</h1>
      {review && <GoalsCard review={review} settings={{ purposes: [] }} />}
      <OpenFigure figure={{ name: 'gatesShown' }} value="150" />
    </OpenedFigures>
  );
}

async function openTimeOnline() {
  await show(<Page />);
  await settle();
  await press(button('Time online on LinkedIn: 30\u00a0min. Show what made it'));
  await act(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const nameOf = (what: string, from = '09:00', to = '09:10') =>
  `${what}: ${dateOf(at(from))}, ${timeAt(at(from))}–${timeAt(at(to))}`;
const status = () => texts('dialog [role="status"]')[0];

describe('a figure that is opened', () => {
  it('shows what made it', async () => {
    await openTimeOnline();
    expect(texts('.row-figure')).toEqual(['20\u00a0min', '10\u00a0min']);
    expect(status()).toBe('');
  });

  it('gives way to the next one, without what made the one before', async () => {
    await openTimeOnline();
    await press(button('Close'));
    expect(document.querySelector('dialog')).toBeNull();
    details = () => new Promise(() => {});
    await press(button('Goals without an answer on LinkedIn: 2. Show what made it'));
    expect([status(), texts('dialog li')]).toEqual([
      'What made this figure is being looked up.',
      [],
    ]);
  });

  it('shows more of what there is', async () => {
    await show(<Page />);
    await press(button('Gates: 150. Show what made it'));
    expect(document.querySelectorAll('dialog li')).toHaveLength(100);
    await press(button('Show more'));
    expect(document.querySelectorAll('dialog li')).toHaveLength(150);
  });

  it('says why it could not be looked up', async () => {
    await show(<Page />);
    await settle();
    details = () => Promise.reject(Object.assign(new Error('held'), { name: 'DatabaseBlocked' }));
    await press(button('Gates: 150. Show what made it'));
    expect(status()).toMatch(/^An older window/);
    await press(button('Close'));
    details = () => Promise.reject(new Error('broken'));
    await press(button('Gates: 150. Show what made it'));
    expect(status()).toMatch(/^What made this figure could not/);
  });
});

describe('a slice', () => {
  it('is struck out: page and dialog tell the new figures, and the focus stays', async () => {
    await openTimeOnline();
    const pressed = button(nameOf('Strike out'));
    await press(pressed);
    expect(strikes).toMatchObject([{ session: 's1', start: at('09:00'), isStruck: true }]);
    expect(button(nameOf('Put back'))).toBe(pressed);
    expect(document.activeElement).toBe(pressed);
    expect(status()).toMatch(/^Struck out\./);
    // Its visit made the figure by nothing else, and stays there to be put back.
    expect(texts('.figure-time')).toEqual(['20\u00a0min', '0\u00a0min10\u00a0min struck out']);
    expect(texts('section > p').at(-1)).toBe(
      '1 slice, 10\u00a0min, struck out; not in these figures.',
    );
    expect(sent).toEqual(['actionLogged']);
    expect(button('Time online on LinkedIn: 20\u00a0min. Show what made it')).toBeTruthy();
  });

  it('is put back', async () => {
    await openTimeOnline();
    await press(button(nameOf('Strike out')));
    await press(button(nameOf('Put back')));
    expect(strikes.map(({ isStruck }) => isStruck)).toEqual([true, false]);
    expect(document.activeElement).toBe(button(nameOf('Strike out')));
    expect(texts('.figure-time')).toEqual(['20\u00a0min', '10\u00a0min']);
    expect(status()).toMatch(/^Put back\./);
    expect(button('Time online on LinkedIn: 30\u00a0min. Show what made it')).toBeTruthy();
  });

  it.each([
    ['QuotaExceededError', 'There is no room left on this device: this was not saved.'],
    ['AbortError', 'This could not be saved. Please try again.'],
  ])('that could not be struck out stays as it is, and it is said (%s)', async (name, says) => {
    await openTimeOnline();
    failure = Object.assign(new Error('no'), { name });
    await press(button(nameOf('Strike out')));
    expect(status()).toBe(says);
    expect(button(nameOf('Strike out'))).toBe(document.activeElement);
    failure = undefined;
    await press(button(nameOf('Strike out')));
    expect(status()).toMatch(/^Struck out\./);
  });
});

describe('once it is closed', () => {
  it('the focus is on the heading if the number that opened it has gone', async () => {
    await openTimeOnline();
    await press(button(nameOf('Strike out')));
    await press(button('Close'));
    await press(button('Struck out: 1 slice, 10\u00a0min. Show what made it'));
    await press(button(nameOf('Put back')));
    await act(() => (document.activeElement as HTMLElement).blur());
    await act(() => document.querySelector('dialog')?.close());
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });
});
