// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContractsCard } from '../../../../components/review/ContractsCard';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { aReview } from '../../domain/review/aReview';
import { anOpportunity } from '../../domain/review/records';
import { button, clear, press, show, texts } from '../page';

const LINKEDIN = { source: 'linkedin', certainty: 'sure' };
const STRICT = { firstTouch: LINKEDIN, statedSource: 'LinkedIn' };
const LOOSE = { firstTouch: LINKEDIN };

type Some = Record<string, unknown>;

/** So many contracts, each as told, and other business. */
async function showContracts(
  won: readonly Some[],
  others: readonly Some[] = [],
  language: 'en' | 'fr' = 'en',
) {
  const opportunities = [
    ...won.map((some) => ({ stage: 'won', closedOn: '2026-11-24', ...some })),
    ...others,
  ].map((some, index) => anOpportunity(`o${index}`, some));
  const opened = vi.fn();
  await show(
    <FigureOpenerProvider value={opened}>
      <ContractsCard review={aReview({ opportunities })} />
    </FigureOpenerProvider>,
    language,
  );
  return opened;
}

const paragraphs = () => texts('.contracts > p').join(' ');

afterEach(clear);

describe('the contracts', () => {
  it.each([
    ['en', [], 'No contract was won in this period.'],
    ['fr', [], "Aucun contrat n'a été gagné dans cette période."],
    [
      'en',
      [LOOSE, LOOSE, {}, {}, {}, {}, {}],
      'Of 7 contracts, 0 to 2 came through social networks.',
    ],
    [
      'fr',
      [LOOSE, LOOSE, {}, {}, {}, {}, {}],
      'Sur 7 contrats, 0 à 2 sont venus par les réseaux sociaux.',
    ],
    ['en', [STRICT, STRICT, {}, {}, {}, {}, {}], '2 of 7 contracts came through social networks.'],
    [
      'fr',
      [STRICT, STRICT, {}, {}, {}, {}, {}],
      'Sur 7 contrats, 2 sont venus par les réseaux sociaux.',
    ],
    ['en', [{}, {}], '0 of 2 contracts came through social networks.'],
    ['fr', [{}, {}], 'Sur 2 contrats, 0 est venu par les réseaux sociaux.'],
    ['en', [LOOSE], 'Of 1 contract, 0 to 1 came through social networks.'],
    ['fr', [LOOSE], 'Sur 1 contrat, 0 à 1 est venu par les réseaux sociaux.'],
  ] as const)('are told as a range, in %s', async (language, won, sentence) => {
    await showContracts(won, [], language);
    expect(texts('.says')).toEqual([sentence]);
  });

  it('are drawn as ranges that say the same in words', async () => {
    await showContracts([STRICT, LOOSE, {}, {}]);
    expect(texts('.contract-ranges dd')).toEqual(['strict 1 … generous 2', '2 to 3']);
    const widths = [...document.querySelectorAll<HTMLElement>('.range-bar > span')];
    expect(widths.map(({ style }) => style.width)).toEqual([
      '50.00%',
      '25.00%',
      '75.00%',
      '50.00%',
    ]);
  });

  it('are not drawn where there is one, or none', async () => {
    await showContracts([LOOSE]);
    expect(texts('.contract-ranges')).toEqual([]);
    await showContracts([]);
    expect(texts('.contract-ranges, table')).toEqual([]);
  });

  it('can be opened, each number', async () => {
    const opened = await showContracts([STRICT, LOOSE, {}]);
    await press(button('Contracts: 3. Show what made it'));
    await press(button('Through social networks, at least: 1. Show what made it'));
    await press(button('Through social networks, at most: 2. Show what made it'));
    expect(opened.mock.calls.map(([{ name }]) => name)).toEqual(['won', 'strict', 'generous']);
  });
});

describe('their value', () => {
  it('is a range by currency, never a sum over several', async () => {
    await showContracts([
      { ...STRICT, value: 1_000, currency: 'EUR' },
      { ...LOOSE, value: 500, currency: 'EUR' },
      { value: 300, currency: 'EUR' },
      { value: 700, currency: 'CHF' },
      { value: 9 },
      {},
    ]);
    expect(texts('.contracts > table:not(.claim) tbody tr')).toEqual([
      'Swiss FrancCHF\u00a00CHF\u00a0700',
      'Euro€1,000 to €1,500€1,800',
      'Without a currency09',
    ]);
    expect(paragraphs()).toContain('1 contract has no value noted.');
  });
});

describe('what is not decided', () => {
  const open = { stage: 'offer', value: 50, currency: 'EUR' };
  const lost = { stage: 'lost', closedOn: '2026-11-25' };

  it.each([
    [
      'en',
      [open],
      'Still open: 1 opportunity, with €50 at stake. What comes of it is not known yet.',
    ],
    [
      'en',
      [open, open, {}],
      'Still open: 3 opportunities, with €100 at stake. What comes of them is not known yet.',
    ],
    [
      'en',
      [open, { ...open, currency: 'CHF' }],
      'Still open: 2 opportunities, with CHF\u00a050 + €50 at stake. What comes of them is not known yet.',
    ],
    ['en', [{}], 'Still open: 1 opportunity. What comes of it is not known yet.'],
    [
      'fr',
      [open],
      "Encore ouverte\u00a0: 1 affaire, avec 50\u00a0€ en jeu. Ce qui en sortira n'est pas encore connu.",
    ],
    ['en', [lost], 'Lost: 1. Won, of all that was decided: 67% [21–94%].'],
    [
      'fr',
      [lost],
      'Affaires perdues\u00a0: 1. Gagnées, parmi celles qui sont closes\u00a0: 67\u00a0% [21 à 94\u00a0%].',
    ],
  ] as const)('is said to be so, in %s', async (language, others, sentence) => {
    await showContracts([{}, {}], others, language);
    expect(paragraphs()).toContain(sentence);
  });

  it('is not spoken of where there is nothing', async () => {
    await showContracts([{}, {}]);
    expect(paragraphs()).not.toMatch(/open|lost/i);
  });
});

describe('the claim of one study', () => {
  it('stands beside the own share with its interval, by both ways of crediting', async () => {
    await showContracts([STRICT, LOOSE, LOOSE, {}, {}, {}, {}, {}, {}, {}]);
    expect(paragraphs()).toContain(
      'One study says that 97% of those asked had signed no contract through social networks.',
    );
    // Wilson: 1 of 10 is 0.0179–0.4042, 3 of 10 is 0.1078–0.6032.
    expect(texts('.claim tbody tr')).toEqual([
      'The study, of people97% ',
      'Yours, of contracts, strict90% [60–98%]',
      'Yours, of contracts, generous70% [40–89%]',
    ]);
    expect(paragraphs()).toContain("The study's share is one of people, yours is one of contracts");
  });

  it('has one share beside it where both ways come to the same', async () => {
    await showContracts(Array(10).fill({}));
    // Wilson: 0 of 10 is 0–0.2775.
    expect(texts('.claim tbody tr')).toEqual([
      'The study, of people97% ',
      'Yours, of contracts100% [72–100%]',
    ]);
  });

  it('stands alone while there is no contract', async () => {
    await showContracts([], [], 'fr');
    expect(paragraphs()).toContain(
      "Une étude dit que, parmi les personnes interrogées, 97\u00a0% n'avaient signé aucun contrat par les réseaux sociaux. Le vôtre pourra figurer à côté dès qu'il y aura un contrat.",
    );
  });
});
