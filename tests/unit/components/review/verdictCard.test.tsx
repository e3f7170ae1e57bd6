// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { VerdictCard } from '../../../../components/review/VerdictCard';
import type { Comparison } from '../../../../utils/domain/review/comparison';
import { aReview } from '../../domain/review/aReview';
import { aBareAction } from '../../domain/review/records';
import { button, clear, openFolds, press, show, texts } from '../page';
import { compared, withFigures } from './compared';

const TEN = { online: 10, offline: 10 };
const NOTHING = compared({}, TEN);

async function said(byContracts: Comparison, language: 'en' | 'fr' = 'en', byNeeds = NOTHING) {
  const review = withFigures(aReview(), { byContracts, byNeeds });
  await show(<VerdictCard review={review} />, language);
  await openFolds();
  const [contracts = '', why = '', needs = '', whyNeeds = ''] = texts('.verdict > p');
  return { contracts, why, needs, whyNeeds };
}

afterEach(clear);

describe('the verdict by contracts', () => {
  it.each([
    [
      'fewer than six',
      compared({ strict: 1, none: 3 }, { online: 20, offline: 8 }),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 4 contracts, ratio 0.13 [0.0025–1.66].',
      'It takes at least 6 to tell; there are 4.',
    ],
    [
      'one alone, and that online',
      compared({ strict: 1 }, TEN),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 1 contract, ratio not defined [0.026 to no upper bound].',
      'It takes at least 6 to tell; there is 1. Where the real world brought nothing, the ratio is not defined, and nothing bounds it above.',
    ],
    [
      'an interval that holds 1',
      compared({ strict: 3, none: 5 }, TEN),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 8 contracts, ratio 0.6 [0.093–3.08].',
      'The interval holds 1, where both bring the same. It is the same at half and at double the time of the real world.',
    ],
    [
      'an interval that holds 1, but not at half the time',
      compared({ strict: 1, none: 7 }, TEN),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 8 contracts, ratio 0.14 [0.0032–1.11].',
      'The interval holds 1, where both bring the same. At half the time of the real world: online brought less per hour; at double: cannot tell.',
    ],
    [
      'it depends on whom one credits',
      compared({ loose: 8 }, TEN),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 8 contracts, ratio 0 [0–0.59] if online is credited strictly, not defined [1.71 to no upper bound] if generously.',
      'It depends on whom one credits: strictly, online brought less per hour; generously, online brought more per hour. Where the real world brought nothing, the ratio is not defined, and nothing bounds it above. It is the same at half and at double the time of the real world.',
    ],
    [
      'less',
      compared({ none: 40 }, TEN),
      'An hour online brought less than an hour in the real world: 40 contracts, ratio 0 [0–0.097].',
      'It is the same at half and at double the time of the real world.',
    ],
    [
      'less, but not at double',
      compared({ strict: 4, none: 13 }, TEN),
      'An hour online brought less than an hour in the real world: 17 contracts, ratio 0.31 [0.073–0.996].',
      'At half the time of the real world: online brought less per hour; at double: cannot tell.',
    ],
    [
      'more, with ranges of crediting',
      compared({ strict: 60, loose: 10, none: 2 }, TEN),
      'An hour online brought more than an hour in the real world: 72 contracts, ratio 5 [2.66–10.2] if online is credited strictly, 35 [9.33–295] if generously.',
      'It is the same at half and at double the time of the real world.',
    ],
    [
      'no large difference',
      compared({ strict: 50, none: 50 }, TEN),
      'An hour online and an hour in the real world brought about as much, with no difference large enough to matter: 100 contracts, ratio 1 [0.66–1.51].',
      'At half the time of the real world: online brought less per hour; at double: online brought more per hour.',
    ],
    [
      'nothing at all',
      NOTHING,
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: no contract in this period.',
      'It takes at least 6 to tell.',
    ],
    [
      'no hour online',
      compared({ none: 9 }, { online: 0, offline: 9 }),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 9 contracts.',
      'No time online was counted in this period.',
    ],
    [
      'no hour at all, and too few',
      compared({ none: 2 }, { online: 0, offline: 0 }),
      'Cannot tell yet whether an hour online brings more or less than an hour in the real world: 2 contracts.',
      'No time online was counted in this period. No time in the real world is known of this period. It takes at least 6 to tell; there are 2.',
    ],
  ])('is said with its numbers: %s', async (_case, comparison, sentence, why) => {
    const { contracts, why: reasons } = await said(comparison);
    expect(contracts).toBe(sentence);
    expect(reasons).toBe(why);
  });

  it.each([
    [
      compared({ strict: 1, none: 3 }, { online: 20, offline: 8 }),
      "On ne peut pas encore dire si une heure en ligne apporte plus ou moins qu'une heure dans la vraie vie\u00a0: 4 contrats, rapport 0,13 [0,0025 à 1,66].",
      'Il en faut au moins 6 pour le dire\u00a0; il y en a 4.',
    ],
    [
      compared({ strict: 9 }, TEN),
      "Une heure en ligne a plus apporté qu'une heure dans la vraie vie\u00a0: 9 contrats, rapport non défini [1,97, sans borne supérieure].",
      "Là où la vraie vie n'a rien apporté, le rapport n'est pas défini, et rien ne le borne vers le haut. Avec la moitié du temps de la vraie vie\u00a0: on ne peut pas le dire\u00a0; avec le double\u00a0: le temps en ligne a plus apporté par heure.",
    ],
    [
      compared({ none: 40 }, TEN),
      "Une heure en ligne a moins apporté qu'une heure dans la vraie vie\u00a0: 40 contrats, rapport 0 [0 à 0,097].",
      'Il en va de même avec la moitié et avec le double du temps de la vraie vie.',
    ],
    [
      compared({ strict: 50, none: 50 }, TEN),
      'Une heure en ligne et une heure dans la vraie vie ont apporté à peu près autant, sans différence assez grande pour compter\u00a0: 100 contrats, rapport 1 [0,66 à 1,51].',
      'Avec la moitié du temps de la vraie vie\u00a0: le temps en ligne a moins apporté par heure\u00a0; avec le double\u00a0: le temps en ligne a plus apporté par heure.',
    ],
    [
      NOTHING,
      "On ne peut pas encore dire si une heure en ligne apporte plus ou moins qu'une heure dans la vraie vie\u00a0: aucun contrat dans cette période.",
      'Il en faut au moins 6 pour le dire.',
    ],
  ])('is said in French too', async (comparison, sentence, why) => {
    const { contracts, why: reasons } = await said(comparison, 'fr');
    expect(contracts).toBe(sentence);
    expect(reasons).toBe(why);
  });
});

describe('the verdict by needs heard', () => {
  it.each([
    ['en', NOTHING, 'one cannot tell yet: no need in this period.'],
    ['en', compared({ none: 1 }, TEN), 'one cannot tell yet: 1 need, ratio 0 [0–39].'],
    [
      'en',
      compared({ none: 40 }, TEN),
      'an hour online brought less: 40 needs, ratio 0 [0–0.097].',
    ],
    [
      'en',
      compared({ strict: 40, none: 5 }, TEN),
      'an hour online brought more: 45 needs, ratio 8 [3.16–26].',
    ],
    [
      'en',
      compared({ strict: 50, none: 50 }, TEN),
      'there is no difference large enough to matter: 100 needs, ratio 1 [0.66–1.51].',
    ],
    ['fr', NOTHING, 'on ne peut pas encore le dire\u00a0: aucun besoin dans cette période.'],
    [
      'fr',
      compared({ none: 40 }, TEN),
      'une heure en ligne a moins apporté\u00a0: 40 besoins, rapport 0 [0 à 0,097].',
    ],
  ] as const)('comes below, in %s', async (language, comparison, sentence) => {
    const { needs } = await said(NOTHING, language, comparison);
    const lead = {
      en: 'By needs heard, which come sooner, ',
      fr: "D'après les besoins entendus, qui viennent plus tôt, ",
    };
    expect(needs).toBe(lead[language] + sentence);
  });
});

describe('how it was worked out', () => {
  it('shows each crediting with its rates, also at half and at double the time', async () => {
    await said(compared({ strict: 1, loose: 2, none: 3 }, { online: 10, offline: 20 }));
    expect(texts('.rates tbody tr').slice(0, 10)).toEqual([
      'Strict',
      'Online1100.1 [0.0025–0.56]',
      'Real world5200.25 [0.081–0.58]',
      'Real world, half the time5100.5 [0.16–1.17]',
      'Real world, double the time5400.13 [0.041–0.29]',
      'Generous',
      'Online3100.3 [0.062–0.88]',
      'Real world3200.15 [0.031–0.44]',
      'Real world, half the time3100.3 [0.062–0.88]',
      'Real world, double the time3400.075 [0.015–0.22]',
    ]);
    expect(texts('.ratios tbody tr')).toEqual([
      'Strict',
      'Time as noted0.4 [0.0085–3.57]Cannot tell',
      'Half the time0.2 [0.0042–1.79]Cannot tell',
      'Double the time0.8 [0.017–7.15]Cannot tell',
      'Generous',
      'Time as noted2 [0.27–14.9]Cannot tell',
      'Half the time1 [0.13–7.47]Cannot tell',
      'Double the time4 [0.54–29.9]Cannot tell',
    ]);
  });

  it('says once what both ways of crediting come to', async () => {
    await said(compared({ strict: 2, none: 6 }, TEN));
    expect(texts('.ratios .credited')).toEqual(['Strict and generous alike']);
  });

  it('draws no ratio where there is none, and keeps what can be said of the rates', async () => {
    await said(compared({ none: 3 }, { online: 0, offline: 10 }));
    expect(texts('.ratios')).toEqual([]);
    expect(texts('.rates tbody tr').slice(0, 3)).toEqual([
      'Strict and generous alike',
      'Online00no time ',
      'Real world3100.3 [0.062–0.88]',
    ]);
  });

  it('draws on one scale what it says in words, and draws arrows where it goes on', async () => {
    await said(compared({ strict: 9 }, TEN));
    const bars = [...document.querySelectorAll('.ratios .interval-bar')];
    expect(bars).toHaveLength(3);
    expect(bars.every((bar) => bar.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(bars.map((bar) => bar.querySelector('.range')?.className)).toEqual(
      Array(3).fill('range opens-high'),
    );
    expect(document.querySelector('.ratios .value')).toBeNull();
    expect(texts('.ratios .interval-ticks span')).toEqual(['0.25', '1', '4']);
  });
});

describe('its numbers', () => {
  it('can be opened: what was counted, noted and assumed', async () => {
    const actions = [
      aBareAction('a1', { on: '2026-11-24', minutes: 12 }),
      aBareAction('a2', { on: '2026-11-24' }),
      aBareAction('a3', { on: '2026-11-24' }),
    ];
    const opened = vi.fn();
    const review = withFigures(aReview({ actions }), {
      byContracts: compared({ none: 7 }, TEN),
    });
    await show(
      <FigureOpenerProvider value={opened}>
        <VerdictCard review={review} />
      </FigureOpenerProvider>,
    );
    expect(texts('.verdict > .quiet')).toContain(
      'The time of the real world is not measured: you noted it for 1 action, and it is assumed for 2. So the result is also worked out at half and at double that time.',
    );
    await press(button('Contracts: 7. Show what made it'));
    await press(button('With their time assumed: 2. Show what made it'));
    expect(opened.mock.calls).toEqual([[{ name: 'won' }], [{ name: 'assumed' }]]);
  });
});
