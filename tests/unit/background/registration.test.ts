import { describe, expect, it } from 'vitest';
import { createRegistration, REGISTRATION_ID } from '../../../utils/background/registration';
import type { NetworkId } from '../../../utils/domain/network';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { matchesOfApp } from '../../../utils/networks/apps';
import { matchesOfNetwork } from '../../../utils/networks/guarded';

type Script = Parameters<
  Parameters<typeof createRegistration>[0]['scripting']['registerContentScripts']
>[0][0];

const ON = { on: true, mode: 'on-page' } as const;
const X = matchesOfNetwork('x');
const EXAMPLE = matchesOfNetwork('site:example.com');

/** A browser that keeps one register of scripts, and refuses what the real ones refuse. */
function aBrowser() {
  let scripts: Script[] = [];
  let settings: Settings = readSettings({});
  const allowed = new Set<string>();
  const guarded: string[][] = [];
  const told: (readonly string[])[] = [];
  let calls = 0;
  let fails = false;

  function needs(id: string, isThere: boolean): void {
    calls += 1;
    if (fails) throw new Error('No answer');
    if (scripts.some((one) => one.id === id) !== isThere) throw new Error(`Not so: ${id}`);
  }
  const parts = {
    scripting: {
      async getRegisteredContentScripts({ ids }: { ids: string[] }) {
        return scripts.filter(({ id }) => ids.includes(id));
      },
      async registerContentScripts([script]: [Script]) {
        needs(script.id, false);
        scripts = [...scripts, script];
      },
      async updateContentScripts([script]: [Script]) {
        needs(script.id, true);
        scripts = [script];
      },
      async unregisterContentScripts({ ids: [id = ''] }: { ids: string[] }) {
        needs(id, true);
        scripts = [];
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        // A permission is for whole hosts.
        origins.every((origin) => [...allowed].some((host) => covers(host, origin))),
    },
    settings: async () => settings,
    async guardOpenTabs(matches: string[]) {
      guarded.push(matches);
    },
    async onRegistered(matches: readonly string[]) {
      told.push(matches);
    },
  };
  const choose = (networks: Partial<Record<NetworkId, object>>, apps: Settings['apps'] = []) => {
    settings = readSettings({ networks, apps });
  };
  return {
    ...createRegistration(parts),
    another: () => createRegistration(parts),
    choose,
    allow: (origins: readonly string[]) => origins.forEach((one) => void allowed.add(one)),
    revoke: (origins: readonly string[]) => origins.forEach((one) => void allowed.delete(one)),
    /** As at an update of the extension. */
    forget: () => {
      scripts = [];
    },
    fail: (doesFail: boolean) => {
      fails = doesFail;
    },
    scripts: () => scripts,
    matches: () => scripts.flatMap((script) => script.matches),
    guarded,
    told,
    calls: () => calls,
  };
}

function covers(host: string, origin: string): boolean {
  return origin.startsWith(host.slice(0, -1));
}

describe('what is registered', () => {
  it('is nothing as long as only the networks of the manifest are guarded', async () => {
    const browser = aBrowser();
    await browser.apply();
    expect(browser.scripts()).toEqual([]);
    expect(browser.calls()).toBe(0);
  });

  it('is the guard on a network that was switched on and allowed, kept over restarts', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON });
    browser.allow(X);
    await browser.apply();
    expect(browser.scripts()).toEqual([
      {
        id: REGISTRATION_ID,
        matches: X,
        js: ['/moreNetworks.js', '/guard.js'],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
    // Its open pages had no guard so far.
    expect(browser.guarded).toEqual([X]);
  });

  it('leaves out what the browser does not allow, each domain by itself', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON, 'site:example.com': ON });
    await browser.apply();
    expect(browser.matches()).toEqual([]);
    browser.allow(X.slice(0, 1));
    await browser.apply();
    expect(browser.matches()).toEqual(X.slice(0, 1));
    browser.allow(EXAMPLE);
    await browser.apply();
    expect(browser.matches()).toEqual([...X.slice(0, 1), ...EXAMPLE]);
    expect(browser.guarded).toEqual([X.slice(0, 1), EXAMPLE]);
  });

  it('follows a permission that is taken away, and one that is given back', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON, 'site:example.com': ON });
    browser.allow([...X, ...EXAMPLE]);
    await browser.apply();
    browser.revoke(X);
    await browser.apply();
    expect(browser.matches()).toEqual(EXAMPLE);
    browser.revoke(EXAMPLE);
    await browser.apply();
    expect(browser.scripts()).toEqual([]);
    browser.allow(X);
    await browser.apply();
    expect(browser.matches()).toEqual(X);
    // Whoever shows what is covered hears of each of these.
    expect(browser.told).toEqual([[...X, ...EXAMPLE], EXAMPLE, [], X]);
  });

  it('goes when the network is switched off or forgotten, though it is still allowed', async () => {
    const browser = aBrowser();
    browser.allow([...X, ...EXAMPLE]);
    browser.choose({ x: ON, 'site:example.com': ON });
    await browser.apply();
    browser.choose({ x: { ...ON, on: false } });
    await browser.apply();
    expect(browser.scripts()).toEqual([]);
  });

  it('is there again after an update of the extension, which forgets it', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON });
    browser.allow(X);
    await browser.apply();
    browser.forget();
    await browser.another().apply();
    expect(browser.matches()).toEqual(X);
    expect(browser.guarded).toEqual([X, X]);
  });

  it('is not touched at the next start of the worker where nothing has changed', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON, 'site:example.com': ON });
    browser.allow([...X, ...EXAMPLE]);
    await browser.apply();
    const before = browser.calls();
    await browser.another().apply();
    expect(browser.calls()).toBe(before);
    expect(browser.guarded).toHaveLength(1);
  });

  it('has the apps that are switched on, as long as their network is', async () => {
    const browser = aBrowser();
    browser.allow(matchesOfNetwork('linkedin'));
    browser.choose({}, ['sales-navigator']);
    await browser.apply();
    expect(browser.matches()).toEqual(matchesOfApp('sales-navigator'));
    browser.choose({ linkedin: { ...ON, on: false } }, ['sales-navigator']);
    await browser.apply();
    expect(browser.scripts()).toEqual([]);
  });

  it('is put right by two that ask at once, one after the other', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON });
    browser.allow(X);
    await Promise.all([browser.apply(), browser.apply()]);
    expect(browser.calls()).toBe(1);
  });

  it('is tried again after the browser has failed', async () => {
    const browser = aBrowser();
    browser.choose({ x: ON });
    browser.allow(X);
    browser.fail(true);
    await expect(browser.apply()).rejects.toThrow('No answer');
    browser.fail(false);
    await browser.apply();
    expect(browser.matches()).toEqual(X);
  });
});
