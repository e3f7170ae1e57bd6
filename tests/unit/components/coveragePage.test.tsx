// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CoverageLine } from '../../../components/coverage/CoverageLine';
import { CoveragePage } from '../../../components/coverage/CoveragePage';
import type { CoverageActs } from '../../../components/coverage/NetworkRows';
import type { FixedFields } from '../../../utils/domain/governed';
import type { NetworkId } from '../../../utils/domain/network';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { changeSettings } from '../../../utils/domain/settingsChange';
import {
  coverageOfApps,
  coverageOfFeeds,
  coverageOfNetworks,
  matchesInQuestion,
} from '../../../utils/networks/coverage';
import { matchesOfNetwork, matchesRegistered } from '../../../utils/networks/guarded';
import { button, clear, press, show, texts } from './page';

let settings: Settings;
let withheld: readonly string[];
let notRegistered: readonly string[];
let fixed: FixedFields;
let notifications: boolean;
let lost: Partial<Record<NetworkId, string>>;
let did: unknown[];

const acts: CoverageActs = {
  switchOn: (network) => did.push(['on', network]),
  allow: (networks) => did.push(['allow', ...networks]),
  allowNotifications: () => did.push('notifications'),
  again: () => did.push('again'),
};

async function draw(language: 'en' | 'fr' = 'en', refused: NetworkId[] = []) {
  const access = {
    asked: new Set(matchesInQuestion(settings)),
    allowed: new Set(matchesInQuestion(settings).filter((one) => !withheld.includes(one))),
    registered: new Set(matchesRegistered(settings).filter((one) => !notRegistered.includes(one))),
  };
  const networks = coverageOfNetworks(settings, access);
  await show(
    <CoveragePage
      settings={settings}
      fixed={fixed}
      networks={networks}
      apps={coverageOfApps(settings, access)}
      feeds={coverageOfFeeds(settings, networks, lost)}
      notifications={notifications}
      browser="firefox"
      refused={refused}
      acts={acts}
    />,
    language,
  );
}

/** "LinkedIn: Covered", row by row. */
const rows = () => texts('.cover-name').map((words) => words.trim());

beforeEach(() => {
  settings = readSettings({});
  withheld = [];
  notRegistered = [];
  fixed = new Set();
  notifications = true;
  lost = {};
  did = [];
});
afterEach(clear);

describe('the coverage page', () => {
  it('says that all is well, and all the same what never is', async () => {
    await draw();
    expect(texts('[role=status]')).toEqual(['All that is switched on is covered.']);
    expect(rows()).toEqual([
      'LinkedIn Covered',
      'Facebook Covered',
      'Feed of LinkedIn Covered',
      'Feed of Facebook Covered',
      'Access to the sites Allowed',
      'Private windows Never, by choice',
      'Notifications Allowed',
    ]);
    expect(document.body.textContent).toContain('Firefox lets you take this access away');
    expect(document.body.textContent).toContain('Never switched on: X, YouTube, Instagram');
    expect(texts('button')).toEqual([]);
  });

  it('tells a permission that is missing, and asks for it in one press', async () => {
    settings = changeSettings(settings, { networks: { x: { on: true } } });
    withheld = [...matchesOfNetwork('x'), ...matchesOfNetwork('facebook')];
    await draw();
    expect(texts('[role=status]')).toEqual(['2 things are switched on and not covered.']);
    // As many as it says.
    expect(rows().filter((row) => row.endsWith(' Not covered'))).toEqual([
      'Facebook Not covered',
      'X Not covered',
    ]);
    expect(rows()).toContain('Access to the sites Not everywhere');
    expect(document.querySelectorAll('.cover-mark.not')).toHaveLength(2);
    await press(button('Allow: X'));
    await press(button('Allow: Access to the sites'));
    expect(did).toEqual([
      ['allow', 'x'],
      ['allow', 'facebook', 'x'],
    ]);
    await draw('en', ['x']);
    expect(texts('[role=alert]')).toEqual(['Your browser still keeps Rappel away from X.']);
  });

  it('gives the focus to what was allowed or switched on, as the button goes away', async () => {
    notifications = false;
    settings = changeSettings(settings, { networks: { facebook: { on: false } } });
    await draw();
    for (const name of ['Switch on: Facebook', 'Allow: Notifications']) {
      button(name).focus();
      await press(button(name));
      notifications = name !== 'Switch on: Facebook';
      settings = changeSettings(settings, { networks: { facebook: { on: true } } });
      await draw();
      expect(document.activeElement?.textContent).toMatch(new RegExp(`^${name.split(': ')[1]} `));
    }
  });

  it('tells what is allowed and does not run', async () => {
    settings = changeSettings(settings, { networks: { 'site:example.com': { on: true } } });
    notRegistered = matchesOfNetwork('site:example.com');
    await draw();
    await press(button('Try again: example.com'));
    expect(did).toEqual(['again']);
  });

  it('lets what is off be switched on, unless the organisation has it so', async () => {
    settings = changeSettings(settings, {
      networks: { facebook: { on: false }, youtube: { on: false } },
    });
    await draw();
    await press(button('Switch on: YouTube'));
    await press(button('Switch on: Facebook'));
    expect(did).toEqual([
      ['on', 'youtube'],
      ['on', 'facebook'],
    ]);
    fixed = new Set(['networks.facebook.on']);
    await draw();
    expect(texts('button')).toEqual(['Switch on']);
    expect(document.body.textContent).toContain('Set by your organisation.');
  });

  it('tells of apps with their network, and of hands-off', async () => {
    settings = changeSettings(settings, {
      apps: ['business-manager', 'recruiter'],
      networks: { facebook: { on: false }, linkedin: { mode: 'hands-off' } },
    });
    await draw();
    expect(rows()).toEqual(
      expect.arrayContaining(['Recruiter Covered', 'Business Manager Off', 'Feed of LinkedIn Off']),
    );
    expect(document.body.textContent).toContain('on a page of its own here');
  });

  it('tells since when the feed is not found', async () => {
    lost = { linkedin: '2026-11-12' };
    await draw();
    expect(rows()).toContain('Feed help is off on LinkedIn since 12 Nov Off');
    await draw('fr');
    expect(rows()[2]).toMatch(/^Depuis le 12 nov\., l'aide pour le fil est arrêtée sur LinkedIn/);
    // All else works on.
    expect(texts('[role=status]')).toEqual(['Tout ce qui est en marche est couvert.']);
  });

  it('asks for notifications, which nothing else hangs on', async () => {
    notifications = false;
    await draw();
    expect(texts('[role=status]')).toEqual(['All that is switched on is covered.']);
    expect(rows()).toContain('Notifications Not allowed');
    expect(document.querySelectorAll('.cover-mark.not')).toHaveLength(0);
    await press(button('Allow: Notifications'));
    expect(did).toEqual(['notifications']);
    await draw('fr');
    expect(rows()).toContain('Notifications du navigateur Non autorisées');
  });
});

it('today’s page has one quiet line of it', async () => {
  await show(<CoverageLine names={['X', 'example.com']} />);
  expect(document.body.textContent).toBe('Switched on, but not covered: X, example.com. See why');
});
