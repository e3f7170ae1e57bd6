// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FigureDialog } from '../../../../components/review/FigureDialog';
import type { ReviewSources } from '../../../../utils/domain/review/arrange';
import type { FigureRef } from '../../../../utils/domain/review/figureRef';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { textsOf } from '../../../../utils/i18n/index';
import { personId } from '../../domain/helpers/actions';
import { sessionId } from '../../domain/helpers/make';
import { WEEK } from '../../domain/review/aReview';
import {
  aBareAction,
  anOpening,
  anOpportunity,
  aVisit,
  parisAt,
} from '../../domain/review/records';
import { button, clear, press, show, texts } from '../page';
import { someDetails } from './someDetails';

type Props = ComponentProps<typeof FigureDialog>;

const did = { onMore: vi.fn(), onStrike: vi.fn(), onClose: vi.fn() };
beforeEach(() => {
  for (const one of Object.values(did)) one.mockClear();
});
afterEach(clear);

const at = (time: string) => parisAt('2026-11-24', time);
/** As the browser writes it in its own zone, whichever that is. */
const { timeAt, dateOf } = textsOf('en', ['en-GB']).formats;
const span = (start: number, end: number) => `${timeAt(start)}–${timeAt(end)}`;

async function open(
  figure: FigureRef,
  sources: Partial<ReviewSources>,
  some: Partial<Props> = {},
  most = 100,
) {
  await show(
    <FigureDialog
      key={figure.name}
      figure={figure}
      period={WEEK}
      today={WEEK.to}
      purposes={[]}
      details={someDetails(sources, figure, most)}
      problem={undefined}
      said={undefined}
      {...did}
      {...some}
    />,
  );
}

const dialog = () => document.querySelector('dialog');
const status = () => texts('[role="status"]')[0];
const rows = () => texts('.row-words');

async function unfold() {
  await act(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe('the dialog of a figure', () => {
  it('is named by the figure and the period', async () => {
    await open({ name: 'online', network: 'linkedin' }, {});
    const ids = dialog()?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const words = ids.map((id) => document.getElementById(id)?.textContent);
    const { range } = textsOf('en', ['en-GB']).formats;
    expect(words).toEqual(['Time online on LinkedIn', range(WEEK.from, WEEK.to)]);
    expect(dialog()?.open).toBe(true);
  });

  it('says that it looks, that it found nothing, and why it could not', async () => {
    await open({ name: 'won' }, {}, { details: undefined });
    expect(status()).toBe('What made this figure is being looked up.');
    await open({ name: 'won' }, {});
    expect(status()).toBe('Nothing in the record makes this figure.');
    await open({ name: 'won' }, {}, { details: undefined, problem: 'failed' });
    expect(status()).toMatch(/^What made this figure could not be looked up/);
    await open({ name: 'won' }, {}, { details: undefined, problem: 'blocked' });
    expect(status()).toMatch(/^An older window of Rappel/);
  });

  it('closes', async () => {
    await open({ name: 'won' }, {});
    await press(button('Close'));
    expect([dialog()?.open, did.onClose.mock.calls.length]).toEqual([false, 1]);
  });

  it('lists actions with who, how it went and what follows, each person led to', async () => {
    const actions = [
      aBareAction('a1', {
        on: '2026-11-24',
        reach: 'spoke',
        by: 'them',
        people: [personId('p1'), personId('gone')],
        result: 'need',
        minutes: 12,
        note: 'Wants a roof.',
        next: { note: 'Send the offer', due: '2026-11-26' },
      }),
    ];
    await open({ name: 'conversations' }, { actions });
    expect(texts('h3')).toEqual(['Real-world actions']);
    expect(texts('.row-words > *')).toEqual([
      'Call, Marie Dubois',
      'Tue 24 Nov, 11:30 · Spoke · by them · A need · 12\u00a0min',
      'Next: Send the offer, Thu 26 Nov',
      'Wants a roof.',
    ]);
    expect(document.querySelector('dialog a')?.getAttribute('href')).toBe(
      'dashboard.html#people-p1',
    );
  });

  it('tells of a next step that is done when it was due', async () => {
    const next = { note: 'Call again', due: '2026-11-24', doneAt: 1 };
    const actions = [aBareAction('a1', { on: '2026-11-20', next })];
    await open({ name: 'stepsDue' }, { actions });
    expect(texts('.row-words > *')).toContain('Done since: Call again (due Tue 24 Nov)');
  });

  it('lists opportunities with what tells where they came from', async () => {
    const opportunities = [
      anOpportunity('o1', {
        stage: 'won',
        closedOn: '2026-11-26',
        value: 12_000,
        currency: 'EUR',
        firstTouch: { source: 'event', certainty: 'sure' },
        statedSource: 'my sister',
        context: 'Batimat',
      }),
    ];
    await open({ name: 'won' }, { opportunities });
    expect(texts('.row-words > *')).toEqual([
      'the roof, Marie Dubois',
      'Won · €12,000 · opened Mon 23 Nov · closed Thu 26 Nov · first met: At an event',
      'The client says: my sister',
      'Batimat',
    ]);
  });

  it('lists openings by their answer', async () => {
    const openings = [
      anOpening('g1', at('09:00'), 'left'),
      anOpening('g2', at('10:00'), 'entered'),
    ];
    await open({ name: 'gatesShown' }, { openings });
    expect(texts('.row-words > .quiet')).toEqual([
      'LinkedIn · entered',
      'LinkedIn · left at the gate',
    ]);
    expect(rows()[1]).toContain(`${dateOf(at('09:00'))}, ${timeAt(at('09:00'))}`);
  });

  it("lists what was given beyond the budget, not what was of the day's own", async () => {
    const overtime = (kind: 'own' | 'beyond' | 'finish', atMs: number, reason?: string) => ({
      kind,
      atMs,
      ms: 5 * MINUTE_MS,
      ...(reason && { reason }),
    });
    const overtimes = [
      {
        day: '2026-11-24',
        overtimes: [
          overtime('own', 1, 'no'),
          overtime('beyond', 2, 'A reply'),
          overtime('finish', 3),
        ],
      },
    ];
    await open({ name: 'beyondBudget' }, { overtimes });
    expect(rows()).toEqual(['No reason givenTue 24 Nov', 'A replyTue 24 Nov']);
    expect(texts('.row-figure')).toEqual(['5\u00a0min', '5\u00a0min']);
  });

  it('shows more, and says when that is all, there where the button was', async () => {
    const openings = [1, 2, 3].map((n) => anOpening(`g${n}`, at('09:00') + n, 'left'));
    await open({ name: 'gatesShown' }, { openings }, {}, 1);
    expect(texts('.figure-more p')).toEqual(['2 earlier ones are not shown yet.']);
    await press(button('Show more'));
    expect(did.onMore).toHaveBeenCalledOnce();
    await open({ name: 'gatesShown' }, { openings });
    expect(rows()).toHaveLength(3);
    expect(document.activeElement?.textContent).toBe('All of them are shown.');
  });
});

describe('a visit in it', () => {
  const first = aVisit('s1', at('09:00'), 10, { outcome: 'reached' });
  const second = at('09:30');
  const end = second + 6 * MINUTE_MS;
  const sessions = [
    { ...first, slices: [...first.slices, [second, end, 5 * MINUTE_MS]] as typeof first.slices },
    { ...aVisit('s2', at('08:00'), 4), session: undefined },
  ];
  const strikes = [{ session: sessionId('s1'), start: second, isStruck: true, updatedAt: 1 }];

  it('says its goal, when and where it was, what counts of it and what was struck out', async () => {
    await open({ name: 'online' }, { sessions, strikes });
    expect(texts('summary strong')).toEqual(['answer Marie', 'Its goal is not known']);
    const when = (ms: number) => `${dateOf(ms)}, ${timeAt(ms)}`;
    expect(texts('summary .row-words .quiet')).toEqual([
      `${when(at('09:00'))} · LinkedIn · goal reached`,
      `${when(at('08:00'))} · network not known`,
    ]);
    expect(texts('.figure-time')).toEqual(['10\u00a0min5\u00a0min struck out', '4\u00a0min']);
  });

  it('opens onto its slices, each to be struck out or put back', async () => {
    await open({ name: 'online' }, { sessions, strikes });
    expect(rows()).toHaveLength(2);
    await unfold();
    expect(texts('.figure-slice')).toEqual([
      `${span(at('09:00'), at('09:10'))}10\u00a0min`,
      `${span(second, end)}5\u00a0min · struck out`,
      `${span(at('08:00'), at('08:04'))}4\u00a0min`,
    ]);
    expect(texts('s')).toEqual([span(second, end)]);
    const day = dateOf(at('09:00'));
    await press(button(`Strike out: ${day}, ${span(at('09:00'), at('09:10'))}`));
    await press(button(`Put back: ${day}, ${span(second, end)}`));
    expect(did.onStrike.mock.calls).toEqual([
      ['s1', at('09:00'), true],
      ['s1', second, false],
    ]);
  });

  it('is open from the start where the figure is what was struck out', async () => {
    await open({ name: 'struck' }, { sessions, strikes });
    expect(texts('.figure-slice')).toHaveLength(2);
  });

  it('without any time in the period says so', async () => {
    await open({ name: 'visits' }, { sessions: [aVisit('s1', at('09:00'), 0)] });
    await unfold();
    expect(texts('details p')).toEqual(['No time of this visit lies in the period.']);
  });

  it('says what became of a press, and that it could not be saved', async () => {
    await open({ name: 'online' }, { sessions }, { said: 'sliceStruck' });
    expect(status()).toMatch(/^Struck out\./);
    await open({ name: 'online' }, { sessions }, { said: 'strikeDiskFull' });
    expect([status(), document.querySelector('.problem')?.textContent]).toEqual([
      'There is no room left on this device: this was not saved.',
      'There is no room left on this device: this was not saved.',
    ]);
  });
});
