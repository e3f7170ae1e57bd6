import { describe, expect, it, vi } from 'vitest';
import { createGateHints, gateHintsOf } from '../../../utils/background/gateHints';
import { createLiveStore } from '../../../utils/background/liveStore';
import { readSettings } from '../../../utils/domain/settings';
import { readStrategy } from '../../../utils/domain/strategy/strategy';
import { readLiveState } from '../../../utils/storage/liveState';
import { writeOwnTexts } from '../../../utils/storage/ownTexts';
import { NOON, PARIS } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';

const strategy = readStrategy({
  where: { linkedin: 'yes', facebook: 'no', xing: 'no' },
  updatedAt: 1,
});
const hintsFor = (settings: object, language = 'en') =>
  gateHintsOf(strategy, readSettings(settings), language);

describe('what the strategy means for the gates', () => {
  it('is an order of purposes, and a line only where the person wrote a no', () => {
    const [linkedin, facebook, ...others] = hintsFor({});
    expect(others).toEqual([]);
    expect(linkedin?.network).toBe('linkedin');
    expect(linkedin?.says).toBeUndefined();
    expect(linkedin?.purposes.slice(0, 3).map(({ id }) => id)).toEqual([
      'prospects',
      'prepare',
      'publish',
    ]);
    expect(facebook?.says).toBe(
      'You wrote that your clients are not on Facebook, but on LinkedIn. What brings you here?',
    );
    expect(facebook?.purposes.slice(-4).map(({ id }) => id)).toEqual([
      'prospects',
      'prepare',
      'publish',
      'other',
    ]);
  });

  it('is said in the language of the person', () => {
    expect(hintsFor({ language: 'fr' })[1]?.says).toMatch(/^Vous avez noté/);
    expect(hintsFor({}, 'fr-CH')[1]?.says).toMatch(/^Vous avez noté/);
  });

  it('is nothing for a network of which nothing was written, or that is not guarded', () => {
    expect(gateHintsOf(readStrategy({}), readSettings({}), 'en')).toEqual([]);
    const off = { networks: { facebook: { on: false }, xing: { on: true } } };
    expect(hintsFor(off).map(({ network }) => network)).toEqual(['linkedin', 'xing']);
  });

  it("leaves the person's own order as it is", () => {
    const purposes = [{ id: 'messages' }, { id: 'own-fair', name: 'The fair' }];
    const [linkedin] = hintsFor({ purposes });
    expect(linkedin?.purposes.slice(0, 2)).toEqual(purposes);
  });
});

describe('the hints in the live state', () => {
  it('are kept up, and written only where they changed', async () => {
    const area = memoryArea({ settings: { language: 'en' } });
    const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };
    const store = createLiveStore({ area, clock, boot: 'b' });
    const update = vi.spyOn(store, 'update');
    const { renew } = createGateHints({ store, area, browserLanguage: () => 'en' });
    await renew();
    expect(update).not.toHaveBeenCalled();
    await writeOwnTexts(area, { strategy });
    await renew();
    expect((await readLiveState(area)).hints).toEqual(hintsFor({}));
    // As Chrome gives them back: in another order of keys.
    area.items.hints = (area.items.hints as object[]).map((hint) =>
      Object.fromEntries(Object.entries(hint).toReversed()),
    );
    await renew();
    expect(update).toHaveBeenCalledTimes(1);
    await area.set({ settings: { language: 'fr' } });
    await renew();
    expect((await readLiveState(area)).hints[1]?.says).toMatch(/^Vous/);
    await writeOwnTexts(area, { strategy: readStrategy({}) });
    await renew();
    expect((await readLiveState(area)).hints).toEqual([]);
  });
});
