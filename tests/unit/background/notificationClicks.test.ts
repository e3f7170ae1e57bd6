import { describe, expect, it, vi } from 'vitest';
import { createNotificationClicks } from '../../../utils/background/notificationClicks';

function aWorker() {
  const listeners = new Set<(id: string) => void>();
  const onClicked = {
    addListener: (listener: (id: string) => void) => void listeners.add(listener),
    hasListener: (listener: (id: string) => void) => listeners.has(listener),
  };
  const add = vi.spyOn(onClicked, 'addListener');
  const world: { notifications: { onClicked: typeof onClicked } | undefined } = {
    notifications: { onClicked },
  };
  const openPage = vi.fn(async () => {});
  const onError = vi.fn();
  const listen = createNotificationClicks({
    notifications: () => world.notifications,
    openPage,
    onError,
  });
  const click = (id: string) => {
    for (const listener of listeners) listener(id);
  };
  return { world, add, openPage, onError, listen, click, onClicked };
}

describe('a click on a notification', () => {
  it.each([
    ['week:2026-11-16', '/dashboard.html#week'],
    ['6f9619ff-8b86-4d01-b42d-00cf4fc964ff:2026-11-20', '/dashboard.html#today'],
  ])('of %s leads to %s', (id, path) => {
    const { listen, click, openPage } = aWorker();
    listen();
    click(id);
    expect(openPage).toHaveBeenCalledExactlyOnceWith(path);
  });

  it('is heard from the start, once, however often one begins to listen', () => {
    const { listen, add, click, openPage } = aWorker();
    listen();
    expect(add).toHaveBeenCalledOnce();
    listen();
    click('week:2026-11-16');
    expect([add.mock.calls.length, openPage.mock.calls.length]).toEqual([1, 1]);
  });

  it('is heard after the leave to notify that comes later', () => {
    const { world, listen, click, openPage, onClicked } = aWorker();
    world.notifications = undefined;
    listen();
    world.notifications = { onClicked };
    listen();
    click('week:2026-11-16');
    expect(openPage).toHaveBeenCalledOnce();
  });

  it('that opens no page is told', async () => {
    const { listen, click, openPage, onError } = aWorker();
    openPage.mockRejectedValueOnce(new Error('no'));
    listen();
    click('week:2026-11-16');
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
  });
});
