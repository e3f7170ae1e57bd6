import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APP_IDS } from '../../../utils/domain/finePage';
import { type NetworkId, OPT_IN_IDS } from '../../../utils/domain/network';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { changeSettings } from '../../../utils/domain/settingsChange';
import { matchesOfApp } from '../../../utils/networks/apps';
import {
  type Access,
  coverageOfApps,
  coverageOfFeeds,
  coverageOfNetworks,
  gapsIn,
  matchesInQuestion,
  neverChosen,
} from '../../../utils/networks/coverage';
import {
  matchesGuarded,
  matchesOfNetwork,
  matchesRegistered,
} from '../../../utils/networks/guarded';
import { hideableParts } from '../../../utils/networks/hideable';

const FRESH = readSettings({});
const ON = { on: true, mode: 'on-page' } as const;

const EVERY: ReadonlySet<string> = new Set([
  ...['linkedin', 'facebook', ...OPT_IN_IDS, 'site:example.com'].flatMap((id) =>
    matchesOfNetwork(id as NetworkId),
  ),
  ...APP_IDS.flatMap(matchesOfApp),
]);
const access = (allowed: readonly string[], registered: readonly string[] = []): Access => ({
  asked: EVERY,
  allowed: new Set(allowed),
  registered: new Set(registered),
});
const states = (settings: Settings, given: Access) =>
  Object.fromEntries(coverageOfNetworks(settings, given).map(({ id, state }) => [id, state]));

describe('a network is covered', () => {
  it('from the start where the browser allows what the manifest asks for', () => {
    expect(states(FRESH, access(matchesInQuestion(FRESH)))).toEqual({
      linkedin: 'covered',
      facebook: 'covered',
    });
    expect(states(FRESH, access(matchesOfNetwork('facebook')))).toEqual({
      linkedin: 'not-allowed',
      facebook: 'covered',
    });
  });

  it('beyond the manifest only where the guard is registered, too', () => {
    const settings = changeSettings(FRESH, { networks: { x: ON, 'site:example.com': ON } });
    const all = matchesInQuestion(settings);
    expect(states(settings, access(all))).toMatchObject({
      x: 'not-running',
      'site:example.com': 'not-running',
    });
    const [first = ''] = matchesOfNetwork('x');
    expect(states(settings, access(all, [first]))).toMatchObject({ x: 'not-running' });
    expect(states(settings, access([first], [first]))).toMatchObject({ x: 'not-allowed' });
    expect(states(settings, access(all, matchesRegistered(settings)))).toMatchObject({
      x: 'covered',
      'site:example.com': 'covered',
    });
  });

  it('never by what was switched off', () => {
    const settings = changeSettings(FRESH, {
      networks: { facebook: { on: false }, x: { on: false } },
    });
    const all = matchesInQuestion(settings);
    expect(states(settings, access(all, all))).toEqual({
      linkedin: 'covered',
      facebook: 'off',
      x: 'off',
    });
  });

  it('as far as is known, before the browser was asked', () => {
    const settings = changeSettings(FRESH, { networks: { x: ON } });
    const before = {
      ...access(matchesInQuestion(FRESH)),
      asked: new Set(matchesInQuestion(FRESH)),
    };
    expect(states(settings, before)).toMatchObject({ x: 'covered' });
  });

  it('never where its address is no site any more', () => {
    const settings = changeSettings(FRESH, { networks: { 'site:co.uk': ON } });
    expect(states(settings, access([], []))['site:co.uk']).toBe('not-allowed');
  });

  it('holds: what says "on" is in the gaps, or all of its patterns are allowed and run', () => {
    const networks = fc.dictionary(
      fc.constantFrom<NetworkId>('linkedin', 'facebook', ...OPT_IN_IDS, 'site:example.com'),
      fc.record({ on: fc.boolean() }),
    );
    fc.assert(
      fc.property(
        networks,
        fc.subarray([...APP_IDS]),
        fc.infiniteStream(fc.boolean()),
        (chosen, apps, coin) => {
          const settings = changeSettings(FRESH, { networks: chosen, apps });
          const toss = () => coin.next().value === true;
          const all = matchesInQuestion(settings);
          const given = access(all.filter(toss), matchesRegistered(settings).filter(toss));
          const rows = [...coverageOfNetworks(settings, given), ...coverageOfApps(settings, given)];
          const gaps = gapsIn(rows);
          const covered = rows.filter(({ state }) => state === 'covered');
          const guarded = new Set(matchesGuarded(settings));
          const told = new Set([...gaps, ...covered].flatMap(({ origins }) => origins));
          expect([...guarded].filter((match) => !told.has(match))).toEqual([]);
          for (const { origins } of covered) {
            expect(origins.every((match) => given.allowed.has(match))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('an app', () => {
  it('is off with its network, and is not spoken of unless switched on', () => {
    expect(coverageOfApps(FRESH, access([]))).toEqual([]);
    const settings = changeSettings(FRESH, { apps: ['recruiter', 'business-manager'] });
    const all = matchesInQuestion(settings);
    const without = changeSettings(settings, { networks: { facebook: { on: false } } });
    expect(coverageOfApps(without, access(all, all)).map(({ id, state }) => [id, state])).toEqual([
      ['recruiter', 'covered'],
      ['business-manager', 'off'],
    ]);
    expect(gapsIn(coverageOfApps(settings, access(all, matchesOfApp('recruiter'))))).toMatchObject([
      { id: 'business-manager', state: 'not-running' },
    ]);
  });

  it('of which nothing is known is passed over', () => {
    expect(coverageOfApps({ ...FRESH, apps: ['an old one'] }, access([]))).toEqual([]);
  });
});

describe('help with the feed', () => {
  const feeds = (settings: Settings, lost = {}) => {
    const all = matchesInQuestion(settings);
    return coverageOfFeeds(settings, coverageOfNetworks(settings, access(all, all)), lost);
  };

  it('is told of guarded networks whose feed is known', () => {
    const settings = changeSettings(FRESH, {
      networks: { xing: ON, youtube: ON, instagram: { on: false } },
    });
    expect(feeds(settings)).toEqual([
      { network: 'linkedin', state: 'helps' },
      { network: 'facebook', state: 'helps' },
      { network: 'youtube', state: 'helps' },
    ]);
  });

  it('tells what waits whatever the goal from what waits unless the goal needs it', () => {
    const settings = changeSettings(FRESH, {
      networks: { linkedin: { hiding: { feed: 'always' } } },
    });
    expect(feeds(settings).map(({ state }) => state)).toEqual(['always', 'helps']);
  });

  it('is not spoken of where nothing is covered', () => {
    expect(coverageOfFeeds(FRESH, coverageOfNetworks(FRESH, access([])), {})).toEqual([]);
  });

  it('is off since a date, and none is missed where it is not wanted', () => {
    const lost = { linkedin: '2026-11-20', facebook: '2026-11-20' };
    expect(feeds(FRESH, lost)).toEqual([
      { network: 'linkedin', state: 'lost', since: '2026-11-20' },
      { network: 'facebook', state: 'lost', since: '2026-11-20' },
    ]);
    const settings = changeSettings(FRESH, {
      networks: { linkedin: { mode: 'hands-off' }, facebook: { hiding: { feed: 'never' } } },
    });
    expect(feeds(settings, lost).map(({ state }) => state)).toEqual(['untouched', 'unwanted']);
  });
});

it('what was never chosen can still be', () => {
  expect(neverChosen(FRESH)).toEqual([...OPT_IN_IDS]);
  const settings = changeSettings(FRESH, { networks: { x: ON, viadeo: { on: false } } });
  expect(neverChosen(settings)).toEqual(['youtube', 'instagram', 'xing']);
});

it('only what stands somewhere known can be hidden', () => {
  expect(hideableParts('linkedin')).toEqual(['feed', 'news', 'counts']);
  expect(hideableParts('youtube')).toEqual(['feed', 'reels']);
  expect(hideableParts('xing')).toEqual([]);
  expect(hideableParts('site:example.com')).toEqual([]);
});
