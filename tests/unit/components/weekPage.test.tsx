// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureOpenerProvider } from '../../../components/review/figureOpener';
import { FiveLines } from '../../../components/review/week/FiveLines';
import type { ReviewSources } from '../../../utils/domain/review/arrange';
import type { FigureRef } from '../../../utils/domain/review/figureRef';
import { figuresOf } from '../../../utils/domain/review/figures';
import { readSettings } from '../../../utils/domain/settings';
import { MINUTE_MS } from '../../../utils/domain/time';
import { actionId, anAction } from '../domain/helpers/actions';
import { anOpening, anOpportunity, arranged, aVisit, parisAt } from '../domain/review/records';
import { button, clear, press, show, texts } from './page';

const WEEK = { from: '2026-11-16', to: '2026-11-22' };
/** Friday of that week. */
const TODAY = '2026-11-20';
const WEDNESDAY = parisAt('2026-11-18');

const onOpen = vi.fn((_figure: FigureRef) => {});

async function draw(
  some: Partial<ReviewSources>,
  { language = 'en', settings = {} }: { language?: 'en' | 'fr'; settings?: object } = {},
) {
  const figures = figuresOf(arranged(some), WEEK, TODAY);
  await show(
    <FigureOpenerProvider value={onOpen}>
      <FiveLines figures={figures} settings={readSettings(settings)} />
    </FigureOpenerProvider>,
    language,
  );
  return texts('.five-lines > li');
}

const visit = (id: string, minutes: number, purpose: 'messages' | 'watch' | 'own-1') =>
  aVisit(id, WEDNESDAY, minutes, { goal: { purpose, words: 'answer' } });

const FULL: Partial<ReviewSources> = {
  sessions: [visit('s1', 80, 'messages'), visit('s2', 30, 'watch'), visit('s3', 14, 'own-1')],
  openings: [
    anOpening('o1', WEDNESDAY, 'entered'),
    anOpening('o2', WEDNESDAY, 'entered'),
    anOpening('o3', WEDNESDAY, 'left'),
  ],
  overtimes: [
    {
      day: '2026-11-18',
      overtimes: [{ atMs: WEDNESDAY, ms: 5 * MINUTE_MS, kind: 'beyond', reason: 'a post' }],
    },
  ],
  actions: [
    anAction({ id: actionId('a1'), on: '2026-11-17', next: { note: 'offer', due: '2026-11-19' } }),
    anAction({ id: actionId('a2'), on: '2026-11-19', resolves: actionId('a1') }),
    anAction({ id: actionId('a3'), on: '2026-11-19', next: { note: 'call', due: '2026-11-21' } }),
    anAction({ id: actionId('a4'), on: '2026-11-19', next: { note: 'call', due: '2026-11-18' } }),
  ],
  opportunities: [
    anOpportunity('w', {
      openedOn: '2026-11-16',
      closedOn: '2026-11-18',
      stage: 'won',
      actions: ['a1'],
    }),
  ],
};

afterEach(async () => {
  await clear();
  onOpen.mockClear();
});

describe('the week in five lines', () => {
  it('says what happened, with its numbers', async () => {
    const settings = { purposes: [{ id: 'own-1', name: 'Fair in Lyon' }] };
    expect(await draw(FULL, { settings })).toEqual([
      '2\u00a0h\u00a04\u00a0min online: 1\u00a0h\u00a020\u00a0min for “Messages”, 30\u00a0min for “Industry watch”, 14\u00a0min for “Fair in Lyon”.',
      '4 conversations for an aim of 3, with 31\u00a0min online for each.',
      '1 need heard, 1 offer, 1 contract.',
      '3 next steps due, 1 of them kept, 1 still to come.',
      '3 gates, 1 of them dismissed; 5\u00a0min beyond the budget.',
    ]);
  });

  it('says it in French', async () => {
    const lines = await draw(FULL, { language: 'fr' });
    expect(lines.map((line) => line.replaceAll('\u00a0', '_'))).toEqual([
      '2_h_4_min en ligne_: 1_h_20_min pour «_Messages_», 30_min pour «_Veille_», 14_min pour «_Autre_».',
      '4 conversations pour un objectif de 3, avec 31_min en ligne pour chacune.',
      '1 besoin entendu, 1 offre, 1 contrat.',
      '3 prochaines étapes prévues, dont 1 tenue, 1 encore à venir.',
      "3 ouvertures, dont 1 quittée à l'entrée_; 5_min au‑delà du budget.",
    ]);
  });

  it('speaks of one as of one', async () => {
    const one: Partial<ReviewSources> = {
      openings: [anOpening('o1', WEDNESDAY, 'left')],
      actions: [
        anAction({ id: actionId('a1'), on: '2026-11-17', next: { note: 'x', due: '2026-11-19' } }),
      ],
    };
    expect((await draw(one)).slice(3)).toEqual([
      '1 next step due, 0 kept.',
      '1 gate, 1 dismissed; no time beyond the budget.',
    ]);
    expect((await draw(one, { language: 'fr' })).slice(3)).toEqual([
      '1 prochaine étape prévue, 0 tenue.',
      "1 ouverture, 1 quittée à l'entrée\u00a0; pas de temps au‑delà du budget.",
    ]);
  });

  it('is as calm of a week in which nothing happened', async () => {
    expect(await draw({})).toEqual([
      'No time online.',
      'No conversation for an aim of 3.',
      'No need heard, no offer, no contract.',
      'No next step had its day.',
      'No gate; no time beyond the budget.',
    ]);
    expect(document.querySelectorAll('.open-figure')).toHaveLength(0);
    expect(await draw({}, { language: 'fr', settings: { weeklyTarget: 0 } })).toContain(
      'Aucune conversation.',
    );
  });

  it('sums up what has no purpose, or too many of them', async () => {
    const { session: _none, ...unknown } = visit('s9', 7, 'watch');
    expect((await draw({ sessions: [unknown] }))[0]).toBe('7\u00a0min online.');
    expect((await draw({ sessions: [unknown, visit('s1', 60, 'messages')] }))[0]).toBe(
      '1\u00a0h\u00a07\u00a0min online: 1\u00a0h for “Messages”, 7\u00a0min for the rest.',
    );
  });

  it('has minutes that add up to the time online', async () => {
    const sessions = [
      visit('s1', 4.7, 'messages'),
      visit('s2', 2.7, 'watch'),
      visit('s3', 2.6, 'own-1'),
    ];
    expect((await draw({ sessions }))[0]).toBe(
      '10\u00a0min online: 5\u00a0min for “Messages”, 3\u00a0min for “Industry watch”, 2\u00a0min for “Something else”.',
    );
  });

  it('opens each number that has something behind it', async () => {
    await draw(FULL);
    const buttons = [...document.querySelectorAll<HTMLElement>('.open-figure')];
    for (const one of buttons) await press(one);
    expect(onOpen.mock.calls.map(([figure]) => figure)).toEqual([
      { name: 'online' },
      { name: 'online', purpose: 'messages' },
      { name: 'online', purpose: 'watch' },
      { name: 'online', purpose: 'own-1' },
      { name: 'conversations' },
      { name: 'ratio' },
      { name: 'needs' },
      { name: 'offers' },
      { name: 'won' },
      { name: 'stepsDue' },
      { name: 'stepsKept' },
      { name: 'stepsPending' },
      { name: 'gatesShown' },
      { name: 'gatesDismissed' },
      { name: 'beyondBudget' },
    ]);
    expect(
      button('Time online for “Messages”: 1\u00a0h\u00a020\u00a0min. Show what made it')
        .textContent,
    ).toBe('1\u00a0h\u00a020\u00a0min');
  });
});
