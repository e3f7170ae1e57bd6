import { describe, expect, it, vi } from 'vitest';
import { type WatchedStorage, watchLiveState } from '../../../utils/storage/watchLiveState';
import { memoryArea } from './helpers/memoryArea';

function watched() {
  const listeners = new Set<Parameters<WatchedStorage['onChanged']['addListener']>[0]>();
  const storage: WatchedStorage = {
    local: memoryArea({ settings: { dailyBudgetMinutes: 7 } }),
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  const change = (changes: object, area = 'local') => {
    for (const listener of listeners) listener({ ...changes }, area);
  };
  return { storage, change, listeners };
}

/** Lets what was started come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('watching the live state', () => {
  it('tells the whole of it after each change', async () => {
    const { storage, change } = watched();
    const onState = vi.fn();
    watchLiveState(storage, onState, new AbortController().signal);
    change({ day: {} });
    await settled();
    expect(onState).toHaveBeenCalledOnce();
    expect(onState.mock.calls[0]?.[0]).toMatchObject({ settings: { dailyBudgetMinutes: 7 } });
  });

  it('does not care for other keys and other areas', async () => {
    const { storage, change } = watched();
    const onState = vi.fn();
    watchLiveState(storage, onState, new AbortController().signal);
    change({ outbox: {} });
    change({ day: {} }, 'sync');
    await settled();
    expect(onState).not.toHaveBeenCalled();
  });

  it('ends with its signal, also for a change that was just being read', async () => {
    const { storage, change, listeners } = watched();
    const onState = vi.fn();
    const abort = new AbortController();
    watchLiveState(storage, onState, abort.signal);
    change({ day: {} });
    abort.abort();
    await settled();
    expect(onState).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});
