// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CostCard } from '../../../../components/review/CostCard';
import { FigureOpenerProvider } from '../../../../components/review/figureOpener';
import { readSettings } from '../../../../utils/domain/settings';
import { aReview } from '../../domain/review/aReview';
import { aBareAction, anOpportunity, aVisit, parisAt } from '../../domain/review/records';
import { button, clear, press, show, texts } from '../page';

const RECORD = {
  sessions: [aVisit('s1', parisAt('2026-11-24'), 150)],
  actions: [
    aBareAction('a1', { on: '2026-11-24', minutes: 30, reach: 'spoke' as const }),
    aBareAction('a2', { on: '2026-11-25', minutes: 20, reach: 'spoke' as const }),
  ],
  opportunities: [anOpportunity('o1')],
};

async function showCost(
  record: Parameters<typeof aReview>[0],
  hourlyRate?: number,
  language: 'en' | 'fr' = 'en',
) {
  const settings = { ...readSettings({}), ...(hourlyRate !== undefined && { hourlyRate }) };
  const opened = vi.fn();
  await show(
    <FigureOpenerProvider value={opened}>
      <CostCard review={aReview(record, { hourlyRate })} settings={settings} />
    </FigureOpenerProvider>,
    language,
  );
  return opened;
}

afterEach(clear);

describe('what the time cost', () => {
  it('is hours and money, in all and for each thing that came', async () => {
    await showCost(RECORD, 80);
    expect(texts('.says')).toEqual([
      '2\u00a0h\u00a030\u00a0min online, which at your own hourly rate is €200.',
    ]);
    expect(texts('tbody tr')).toEqual([
      'In all€200 2\u00a0h\u00a030\u00a0min€267 3\u00a0h\u00a020\u00a0min',
      'Per conversation (2)€100 1\u00a0h\u00a015\u00a0min€133 1\u00a0h\u00a040\u00a0min',
      'Per need (1)€200 2\u00a0h\u00a030\u00a0min€267 3\u00a0h\u00a020\u00a0min',
      'Per contract (0)no contract yetno contract yet',
    ]);
    expect(texts('a')).toEqual([]);
  });

  it('is hours alone without a rate, with the way to set one', async () => {
    await showCost(RECORD);
    expect(texts('.says')).toEqual(['2\u00a0h\u00a030\u00a0min online.']);
    expect(texts('tbody tr')[1]).toBe(
      'Per conversation (2)1\u00a0h\u00a015\u00a0min1\u00a0h\u00a040\u00a0min',
    );
    const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(['#settings']);
  });

  it('is told in French too', async () => {
    await showCost(RECORD, 80, 'fr');
    expect(texts('.says')).toEqual([
      '2\u00a0h\u00a030\u00a0min en ligne, soit 200\u00a0€ à votre propre tarif horaire.',
    ]);
    expect(texts('tbody tr')[3]).toBe('Par contrat (0)pas encore de contratpas encore de contrat');
  });

  it('is nothing where there was no time, and no rate of 0 is none', async () => {
    await showCost({}, 0);
    expect(texts('.says')).toEqual(['0\u00a0min online, which at your own hourly rate is €0.']);
    expect(texts('tbody tr').slice(1)).toEqual([
      'Per conversation (0)no conversation yetno conversation yet',
      'Per need (0)no need yetno need yet',
      'Per contract (0)no contract yetno contract yet',
    ]);
    expect(texts('a')).toEqual([]);
  });

  it('is told in minutes below an hour', async () => {
    const of = (minutes: number) => ({
      sessions: [aVisit('s1', parisAt('2026-11-24'), minutes)],
    });
    const said: string[] = [];
    for (const minutes of [0.25, 7.5, 9.97, 31.4, 59.7, 61]) {
      await showCost(of(minutes));
      said.push(texts('.says')[0] ?? '');
    }
    expect(said).toEqual([
      '15\u00a0s online.',
      '8\u00a0min online.',
      '10\u00a0min online.',
      '31\u00a0min online.',
      '1\u00a0h online.',
      '1\u00a0h\u00a01\u00a0min online.',
    ]);
  });

  it('can be opened, each count and the time', async () => {
    const opened = await showCost(RECORD, 80);
    await press(button('Time online: 2\u00a0h\u00a030\u00a0min. Show what made it'));
    await press(button('Conversations: 2. Show what made it'));
    await press(button('Needs heard: 1. Show what made it'));
    await press(button('Contracts: 0. Show what made it'));
    expect(opened.mock.calls.map(([{ name }]) => name)).toEqual([
      'online',
      'conversations',
      'needs',
      'won',
    ]);
  });
});
