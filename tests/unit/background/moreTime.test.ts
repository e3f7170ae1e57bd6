import { expect, it } from 'vitest';
import { createLiveStore } from '../../../utils/background/liveStore';
import { createSessions } from '../../../utils/background/sessions';
import { LONGEST_REPORT_MS } from '../../../utils/domain/attention';
import type { Day } from '../../../utils/domain/day';
import { MORE_MS } from '../../../utils/domain/overtime';
import { MINUTE_MS } from '../../../utils/domain/time';
import { parseLiveState } from '../../../utils/storage/liveState';
import { aDay, aSession, NOON, PARIS } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';

const BEYOND = { atMs: NOON, ms: MORE_MS, kind: 'beyond' as const };
const clock = { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar };

/** A visit of ten minutes that are over but for so much, on such a day. */
function visitOn(day: Partial<Day>, leftMs = 0) {
  const session = aSession({ spentMs: 10 * MINUTE_MS - leftMs });
  const area = memoryArea({ session, day: aDay(day) });
  const { more } = createSessions(createLiveStore({ area, clock, boot: 'b' }));
  return {
    more: (reason?: string) => more(session.id, reason),
    state: () => parseLiveState(area.items),
  };
}

it('gives five minutes once where that is pressed twice before the first is answered', async () => {
  const { more, state } = visitOn({ spentMs: 10 * MINUTE_MS });
  expect(await Promise.all([more(), more()])).toEqual([{ ok: true }, { ok: true }]);
  expect(state().session?.overtimes).toEqual([{ ...BEYOND, kind: 'own' }]);
});

it('takes a reason typed once for one step of the ladder, not for the next one, too', async () => {
  const { more, state } = visitOn({
    spentMs: 25 * MINUTE_MS,
    overtimeMs: MORE_MS,
    overtimes: [BEYOND],
  });
  const reason = 'answer Anna';
  expect(await Promise.all([more(reason), more(reason)])).toEqual([{ ok: true }, { ok: true }]);
  expect(state().day?.overtimes).toEqual([BEYOND, { ...BEYOND, reason }]);
  expect(state().day?.overtimeMs).toBe(2 * MORE_MS);
});

it('gives them to a page that knows of a whole report which is not written yet', async () => {
  const { more, state } = visitOn({ spentMs: 10 * MINUTE_MS }, LONGEST_REPORT_MS);
  await more();
  expect(state().session?.overtimes).toHaveLength(1);
});
