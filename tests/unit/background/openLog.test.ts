import { describe, expect, it, vi } from 'vitest';
import { createLogOpener } from '../../../utils/background/openLog';
import { noList } from '../../../utils/domain/keptList';
import { emptyDraft } from '../../../utils/domain/logDraft';
import type { Person } from '../../../utils/domain/person';
import { MINUTE_MS } from '../../../utils/domain/time';
import { personId } from '../domain/helpers/actions';
import { aSession, NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { memoryArea } from '../storage/helpers/memoryArea';

const pick = { person: 'p1', name: 'Julia Weber', why: 'promised for today', step: 'a1' };

function opener(items: Record<string, unknown> = {}) {
  const area = memoryArea({
    todaysList: { kept: noList, language: 'en', isAnybodyKnown: true, picks: [pick] },
    ...items,
  });
  const slices = [
    [aPerson('p1', { name: 'Marie' })],
    [aPerson('p2', { name: 'Marie Dubois' }), aPerson('p3', { name: 'Dubois' })],
    [aPerson('p4', { name: 'Marie Dubois' }), aPerson('p5', { name: 'Karim' })],
  ];
  const peopleInSlices = vi.fn(async (onSlice: (people: Person[]) => void) => {
    for (const slice of slices) onSlice(slice);
    return 0;
  });
  const openPopup = vi.fn(async (_windowId: number | undefined) => {});
  const openPage = vi.fn(async () => {});
  const wallMs = () => NOON;
  const open = createLogOpener({ area, log: { peopleInSlices }, openPopup, openPage, wallMs });
  return { open, area, peopleInSlices, openPopup, openPage };
}

describe('the way to the log form', () => {
  it('takes along the visit that it comes from, running or just over', async () => {
    const session = aSession({ lastAttendedAt: NOON - MINUTE_MS });
    const ended = { ...session, ending: 'time-up', endedAt: NOON - 29 * MINUTE_MS };
    for (const live of [{ session }, { ended }]) {
      const { open, area } = opener(live);
      await open({ person: personId('p1') }, undefined);
      expect(area.items.draft).toMatchObject({ person: 'Julia Weber', sessionId: 's1' });
    }
  });

  it('knows of no visit that is long over, nor of one where the form was not filled in', async () => {
    const ended = aSession({ ending: 'time-up', endedAt: NOON - 30 * MINUTE_MS });
    const late = opener({ ended });
    await late.open({ person: personId('p1') }, undefined);
    expect(late.area.items.draft).not.toHaveProperty('sessionId');
    const bare = opener({ session: aSession() });
    await bare.open({}, undefined);
    expect(bare.area.items.draft).toBeUndefined();
  });

  it('takes along whom the panel proposed, from the list alone', async () => {
    const { open, area, peopleInSlices, openPopup } = opener();
    await open({ person: personId('p1'), words: '10:00: call Marie Dubois' }, 7);
    expect(area.items.draft).toEqual({
      ...emptyDraft,
      person: 'Julia Weber',
      personId: 'p1',
      resolves: 'a1',
      promptedBy: 'time-up',
    });
    expect(peopleInSlices).not.toHaveBeenCalled();
    expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('takes along what was planned, with the person in it', async () => {
    const { open, area } = opener();
    await open({ words: '10:00: call Marie Dubois about the roof' }, undefined);
    expect(area.items.draft).toMatchObject({
      person: 'Marie Dubois',
      personId: 'p2',
      note: '10:00: call Marie Dubois about the roof',
      promptedBy: 'time-up',
    });
  });

  it('leaves a form that somebody has begun as it is, and one without a word', async () => {
    const draft = { ...emptyDraft, person: 'Karim' };
    const begun = opener({ draft });
    await begun.open({ person: personId('p1') }, undefined);
    expect(begun.area.items.draft).toEqual(draft);
    const fresh = opener();
    await fresh.open({}, undefined);
    await fresh.open({ person: personId('unknown') }, undefined);
    expect(fresh.area.items.draft).toBeUndefined();
  });

  it('leads to the dashboard where the popup cannot be opened', async () => {
    const { open, openPopup, openPage } = opener();
    openPopup.mockRejectedValueOnce(new Error('no window'));
    await open({}, undefined);
    expect(openPage).toHaveBeenCalledExactlyOnceWith('/dashboard.html#log');
  });
});
