// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useNetworks } from '../../../entrypoints/dashboard/useNetworks';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { changeSettings, type SettingsChange } from '../../../utils/domain/settingsChange';
import { matchesOfNetwork } from '../../../utils/networks/guarded';
import { clear, settle, show } from '../components/page';

let settings: Settings;
let changes: SettingsChange[];
let asked: string[][];
let givenBack: string[][];
let answer: () => Promise<boolean>;
let isThere: boolean;
let acts: ReturnType<typeof useNetworks>;

function Page() {
  acts = useNetworks({
    permissions: {
      request({ origins = [] }) {
        asked.push(origins);
        return answer();
      },
      async remove({ origins = [] }) {
        givenBack.push(origins);
        return true;
      },
    },
    networks: settings.networks,
    async change(wanted) {
      if (!isThere) return false;
      changes.push(wanted);
      settings = changeSettings(settings, wanted);
      return true;
    },
  });
  return null;
}

async function act(what: () => unknown) {
  await what();
  await settle();
  await show(<Page />);
}

beforeEach(async () => {
  settings = readSettings({});
  changes = [];
  asked = [];
  givenBack = [];
  answer = async () => true;
  isThere = true;
  await show(<Page />);
});
afterEach(clear);

describe('a network', () => {
  it('is asked for in the very press, before anything is waited for', () => {
    acts.switchOn('x');
    expect(asked).toEqual([matchesOfNetwork('x')]);
  });

  it('is on once the browser allows it, and not before', async () => {
    let allow = (_isAllowed: boolean) => {};
    answer = () => new Promise((resolve) => (allow = resolve));
    await act(() => acts.switchOn('x'));
    expect(changes).toEqual([]);
    await act(() => allow(true));
    expect(settings.networks.x?.on).toBe(true);
    expect(acts.said).toBeUndefined();
  });

  it.each([
    ['the person says no', async () => false],
    ['the browser does not even ask', () => Promise.reject(new Error('Not allowed'))],
  ])('stays off where %s', async (_case, refusal) => {
    answer = refusal;
    await act(() => acts.switchOn('x'));
    expect(changes).toEqual([]);
    expect(acts.said).toEqual({ kind: 'refused', networks: ['x'] });
    answer = async () => true;
    await act(() => acts.switchOn('x'));
    expect(acts.said).toBeUndefined();
  });

  it('gives the permission back when it is switched off; those of the manifest stay', async () => {
    await act(() => acts.switchOn('x'));
    await act(() => acts.switchOff('x'));
    await act(() => acts.switchOff('linkedin'));
    expect(settings.networks).toMatchObject({ x: { on: false }, linkedin: { on: false } });
    expect(givenBack).toEqual([matchesOfNetwork('x')]);
  });

  it('keeps the permission where it could not be switched off', async () => {
    await act(() => acts.switchOn('x'));
    isThere = false;
    await act(() => acts.switchOff('x'));
    expect(givenBack).toEqual([]);
  });
});

describe('a site that is removed', () => {
  it('comes back as it was', async () => {
    const hiding = { feed: 'never' } as const;
    await act(() => acts.switchOn('site:example.com'));
    settings = changeSettings(settings, {
      networks: { 'site:example.com': { mode: 'hands-off', hiding } },
    });
    await act(() => {});
    const before = settings.networks;
    await act(() => acts.forget('site:example.com'));
    expect(settings.networks['site:example.com']).toBeUndefined();
    expect(givenBack).toEqual([matchesOfNetwork('site:example.com')]);
    expect(acts.said).toEqual({ kind: 'removed', network: 'site:example.com' });
    await act(() => acts.undo());
    expect(settings.networks).toEqual(before);
    expect(asked).toHaveLength(2);
  });

  it('leaves the permission to a site below it', async () => {
    await act(() => acts.switchOn('site:example.com'));
    await act(() => acts.switchOn('site:blog.example.com'));
    await act(() => acts.forget('site:example.com'));
    expect(givenBack).toEqual([]);
    await act(() => acts.forget('site:blog.example.com'));
    expect(givenBack).toEqual([matchesOfNetwork('site:blog.example.com')]);
  });
});

it('asks for several at once, and says which were refused', async () => {
  answer = async () => false;
  await act(() => acts.allow(['linkedin', 'x']));
  expect(asked).toEqual([[...matchesOfNetwork('linkedin'), ...matchesOfNetwork('x')]]);
  expect(acts.said).toEqual({ kind: 'refused', networks: ['linkedin', 'x'] });
});
