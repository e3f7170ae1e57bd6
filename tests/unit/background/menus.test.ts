import { describe, expect, it, vi } from 'vitest';
import { createMenus } from '../../../utils/background/menus';
import { readSettings } from '../../../utils/domain/settings';
import { matchesGuarded } from '../../../utils/networks/guarded';

function aMenu() {
  const now = { settings: readSettings({}), title: 'Save this person' };
  let items: unknown[] = [];
  const browserMenus = {
    removeAll: vi.fn(async () => {
      items = [];
    }),
    create: vi.fn((item: unknown) => {
      items.push(item);
    }),
  };
  const menus = createMenus({
    menus: browserMenus,
    settings: async () => now.settings,
    title: async () => now.title,
  });
  return { ...menus, now, browserMenus, items: () => items };
}

describe('the entry of the context menu', () => {
  it('is there on guarded pages only', async () => {
    const { apply, now, items } = aMenu();
    await apply();
    expect(items()).toEqual([
      {
        id: 'save-person',
        title: 'Save this person',
        contexts: ['page', 'link', 'image', 'selection'],
        documentUrlPatterns: matchesGuarded(now.settings),
      },
    ]);
  });

  it('is made once, whoever asks for it at once', async () => {
    const { apply, browserMenus, items } = aMenu();
    await Promise.all([apply(), apply(), apply()]);
    await apply();
    expect(browserMenus.create).toHaveBeenCalledOnce();
    expect(items()).toHaveLength(1);
  });

  it('follows the language and the networks', async () => {
    const { apply, now, items } = aMenu();
    await apply();
    now.title = 'Enregistrer cette personne';
    await apply();
    expect(items()).toMatchObject([{ title: 'Enregistrer cette personne' }]);
    now.settings = readSettings({ networks: { x: { on: true } } });
    await apply();
    const patterns = matchesGuarded(now.settings);
    expect(patterns.some((pattern) => pattern.includes('x.com'))).toBe(true);
    expect(items()).toMatchObject([{ documentUrlPatterns: patterns }]);
  });

  it('is none where nothing is guarded: without patterns it would be everywhere', async () => {
    const { apply, now, items } = aMenu();
    await apply();
    now.settings = readSettings({
      networks: { linkedin: { on: false }, facebook: { on: false } },
    });
    expect(matchesGuarded(now.settings)).toEqual([]);
    await apply();
    expect(items()).toEqual([]);
  });

  it('is tried again after a failure', async () => {
    const { apply, browserMenus, items } = aMenu();
    browserMenus.removeAll.mockRejectedValueOnce(new Error('no'));
    await expect(apply()).rejects.toThrow('no');
    await apply();
    expect(items()).toHaveLength(1);
  });
});
