import { describe, expect, it, vi } from 'vitest';
import { createGuard } from '../../../../entrypoints/guard/guard';
import { documentIdSchema, newId } from '../../../../utils/domain/ids';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { parseGuardState } from '../../../../utils/storage/guardState';
import { aDay, aSession, NOON, PARIS } from '../../domain/helpers/make';

/** A guard on a page in a visit that was attended last so long ago; what it asks of the sensor. */
async function lookAt(agoMs: number) {
  const session = aSession({ lastAttendedAt: NOON - agoMs }, NOON - 5 * MINUTE_MS);
  const sensor = {
    attend: vi.fn(),
    rest: vi.fn(),
    flush: vi.fn(async () => {}),
    setLeft: vi.fn(),
    unwrittenMs: () => 0,
  };
  const guard = createGuard({
    document: newId(documentIdSchema),
    clock: { wallMs: () => NOON, monoMs: () => 0, calendar: PARIS.calendar },
    page: () => ({ network: 'linkedin', kind: 'messaging' }),
    address: () => undefined,
    isVisible: () => true,
    arrival: new Promise(() => {}),
    readState: async () => parseGuardState({ session, day: aDay() }),
    send: async () => ({ ok: true }),
    browserLanguage: () => 'en',
    overlay: { isOurs: () => false, root: {} as ShadowRoot, dress: vi.fn(), show: vi.fn() },
    sensor,
    media: { hold: vi.fn(), release: vi.fn() },
    curtain: { draw: vi.fn(), adopt: vi.fn() },
    companion: { look: vi.fn() },
    liftVeil: vi.fn(),
    mayType: true,
    leave: async () => ({ ok: true }),
    showOwnPage: vi.fn(),
    whileAlive: (task) => void task(),
    signal: new AbortController().signal,
  });
  await guard.look();
  return sensor;
}

describe('a page in a visit', () => {
  it('tells at once that somebody is back, before the visit is over for absence', async () => {
    const { attend, flush } = await lookAt(2 * MINUTE_MS);
    expect(attend).toHaveBeenCalledOnce();
    expect(flush).toHaveBeenCalledOnce();
  });

  it('has nothing to tell where the last page was attended a moment ago', async () => {
    const { attend, flush } = await lookAt(20_000);
    expect(attend).toHaveBeenCalledOnce();
    expect(flush).not.toHaveBeenCalled();
  });
});
