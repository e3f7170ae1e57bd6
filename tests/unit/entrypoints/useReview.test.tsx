// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { ReviewClient } from '../../../entrypoints/dashboard/reviewClient';
import { useReview } from '../../../entrypoints/dashboard/useReview';
import type { Review } from '../../../utils/domain/review/review';
import type { Asked } from '../../../utils/review/messages';
import { clear, settle, show } from '../components/page';
import { aReview } from '../domain/review/aReview';
import { aBareAction, HERE } from '../domain/review/records';

const TODAY = '2026-11-29';
const call = aBareAction('a1', { kind: 'call', reach: 'spoke', on: '2026-11-20' });
const weekNotes = [{ week: '2026-11-16', context: 'A fair in Lyon', updatedAt: 1 }];

let seen: Review[];
let actions = [call];

/** As from another thread: no answer is the same object as one before. */
const client = {
  ask: async (_name: string, { period, today }: Asked['review']['question']) =>
    structuredClone(aReview({ actions }, { period, today, weekNotes })),
  onReadMore: () => () => {},
} as unknown as ReviewClient;

function Shown({ from }: { from: string }) {
  const period = { from, to: TODAY };
  const { review } = useReview(client, { period, today: TODAY, settings: {}, here: HERE });
  if (review && review !== seen.at(-1)) seen.push(review);
  return null;
}

afterEach(clear);

it('keeps what is the same in every period the same object, until it is another', async () => {
  seen = [];
  for (const from of ['2026-11-23', '2026-11-01', '2026-10-01']) {
    if (from === '2026-10-01') actions = [call, aBareAction('a2', { on: '2026-11-24' })];
    await show(<Shown from={from} />);
    await settle();
  }
  const [week, month, more] = seen;
  expect(seen.map(({ period }) => period.from)).toEqual(['2026-11-23', '2026-11-01', '2026-10-01']);
  expect(month?.effort).toBe(week?.effort);
  expect(month?.weekNotes).toBe(week?.weekNotes);
  expect(month?.figures).not.toBe(week?.figures);
  expect(more?.effort).not.toBe(month?.effort);
  expect(more?.weekNotes).toBe(week?.weekNotes);
});
