import { describe, expect, it } from 'vitest';
import { goalSaid } from '../../../utils/domain/goalSaid';
import { notesOf } from '../../../utils/domain/sessionNotes';
import { MINUTE_MS } from '../../../utils/domain/time';
import { aSession } from './helpers/make';

const notes = notesOf(aSession().id);
const said = { ...notes, count: { saved: [], said: true } };
const counting = (reached: number) =>
  aSession({ goal: { purpose: 'prospects', words: '3 prospects', target: 3 }, reached });

describe('what is told of the way to a goal', () => {
  it('is a count only where the goal has a number', () => {
    expect(goalSaid(counting(2), notes)).toMatchObject({
      count: { reached: 2, target: 3 },
      saysReached: false,
    });
    expect(goalSaid(aSession(), said)).toMatchObject({ count: undefined, saysReached: false });
  });

  it('is that it is reached, as long as it is, and until that is read', () => {
    expect(goalSaid(counting(3), said).saysReached).toBe(true);
    expect(goalSaid(counting(4), said).saysReached).toBe(true);
    expect(goalSaid(counting(2), said).saysReached).toBe(false);
    expect(goalSaid(counting(3), { ...said, read: ['reached'] }).saysReached).toBe(false);
  });

  it('is the line midway, until that is read', () => {
    const session = aSession({ spentMs: 6 * MINUTE_MS, plannedMs: 10 * MINUTE_MS });
    const elsewhere = { ...notes, msByKind: { feed: 6 * MINUTE_MS } };
    expect(goalSaid(session, elsewhere).midway).toMatchObject({ kind: 'feed', minutes: 6 });
    expect(goalSaid(session, { ...elsewhere, read: ['midway'] }).midway).toBeUndefined();
  });
});
