// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NetworkSettings } from '../../../components/settings/NetworkSettings';
import type { NetworkActs } from '../../../components/settings/networkActs';
import type { FixedFields } from '../../../utils/domain/governed';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { changeSettings, type SettingsChange } from '../../../utils/domain/settingsChange';
import { networkActs } from './networkActs';
import { button, clear, press, set, show, texts } from './page';

let settings: Settings;
let changes: SettingsChange[];
let fixed: FixedFields;

function change(wanted: SettingsChange) {
  changes.push(wanted);
  settings = changeSettings(settings, wanted);
}

async function draw(more: Partial<NetworkActs> = {}, language: 'en' | 'fr' = 'en') {
  const acts = networkActs(change, more);
  await show(
    <NetworkSettings settings={settings} fixed={fixed} acts={acts} onChange={change} />,
    language,
  );
}

function card(name: string): Element {
  const found = document.querySelector(`[aria-label="${name}"].network`);
  if (!found) throw new Error(`No network ${name}`);
  return found;
}
function within<Kind extends HTMLElement>(name: string, selector: string): Kind {
  const found = card(name).querySelector<Kind>(selector);
  if (!found) throw new Error(`No ${selector} at ${name}`);
  return found;
}
const switchOf = (name: string) => within<HTMLInputElement>(name, 'input[type=checkbox]');

async function add(typed: string) {
  await set(within('A site of your own', 'input'), typed);
  await press(button('Add the site'));
  await draw();
}

beforeEach(() => {
  settings = readSettings({});
  changes = [];
  fixed = new Set();
});
afterEach(clear);

describe('the networks', () => {
  it('are all there, in one order, however many are on', async () => {
    const names = ['LinkedIn', 'Facebook', 'X', 'YouTube', 'Instagram', 'XING', 'Viadeo'];
    await draw();
    expect(texts('section.network h3')).toEqual(names);
    settings = changeSettings(settings, {
      networks: { 'site:b.example.org': { on: true }, viadeo: { on: true }, x: { on: true } },
    });
    settings = changeSettings(settings, { networks: { 'site:a.example.org': { on: true } } });
    await draw();
    expect(texts('section.network h3')).toEqual([...names, 'a.example.org', 'b.example.org']);
  });

  it('are switched on and off', async () => {
    await draw();
    await press(switchOf('XING'));
    await draw();
    expect(switchOf('XING').checked).toBe(true);
    await press(switchOf('XING'));
    expect(changes).toEqual([
      { networks: { xing: { on: true } } },
      { networks: { xing: { on: false } } },
    ]);
  });

  it('stay off where the browser said no, and say so', async () => {
    await draw({ switchOn: () => {} });
    await press(switchOf('X'));
    await draw({ said: { kind: 'refused', networks: ['x'] } });
    expect(switchOf('X').checked).toBe(false);
    expect(within('X', '[role=alert]').textContent).toBe(
      'Your browser did not let Rappel onto X, so it stays off.',
    );
    expect(texts('[role=alert]')).toHaveLength(1);
  });

  it('say where one is on and not allowed, with the press that mends it', async () => {
    const asked: string[] = [];
    settings = changeSettings(settings, { networks: { x: { on: true } } });
    await draw({ missing: ['x'], switchOn: (network) => asked.push(network) });
    expect(card('X').textContent).toContain('nothing is asked or counted there');
    await press(button('Allow X'));
    expect(asked).toEqual(['x']);
    await draw();
    expect(card('X').textContent).not.toContain('nothing is asked');
  });

  it('explain a mode in two sentences as it is chosen', async () => {
    await draw();
    const said = () => within('LinkedIn', '[role=status]').textContent ?? '';
    const before = said();
    await press(within('LinkedIn', 'input[value=hands-off]'));
    await draw();
    expect(changes).toEqual([{ networks: { linkedin: { mode: 'hands-off' } } }]);
    expect(said()).not.toBe(before);
    for (const sentences of [before, said()]) expect(sentences.match(/\.(\s|$)/g)).toHaveLength(2);
  });

  it('show as fixed what the organisation fixes', async () => {
    fixed = new Set(['networks.facebook.on', 'networks.linkedin.mode']);
    await draw();
    expect(switchOf('Facebook').disabled).toBe(true);
    expect(card('Facebook').textContent).toContain('Set by your organisation.');
    expect(within<HTMLInputElement>('LinkedIn', 'input[value=hands-off]').disabled).toBe(true);
    expect(switchOf('LinkedIn').disabled).toBe(false);
  });
});

describe('what waits', () => {
  const selects = (name: string) =>
    [...card(name).querySelectorAll('select')].map(
      (one) => card(name).querySelector(`label[for="${one.id}"]`)?.textContent,
    );

  it('is chosen only where its place is known', async () => {
    settings = changeSettings(settings, {
      networks: { xing: { on: true }, youtube: { on: true } },
    });
    await draw();
    expect(selects('LinkedIn')).toEqual(['Feed', 'News', 'Counts of notifications']);
    expect(selects('YouTube')).toEqual(['Feed', 'Short videos']);
    expect(selects('XING')).toEqual([]);
  });

  it('is kept part by part, network by network', async () => {
    await draw();
    const feed = within<HTMLSelectElement>('LinkedIn', 'select');
    expect(feed.value).toBe('unless-needed');
    feed.value = 'never';
    feed.dispatchEvent(new Event('change', { bubbles: true }));
    expect(changes).toEqual([{ networks: { linkedin: { hiding: { feed: 'never' } } } }]);
    expect(settings.networks.linkedin.hiding).toMatchObject({
      feed: 'never',
      news: 'unless-needed',
    });
    expect(settings.networks.facebook.hiding).toBeUndefined();
  });

  it('is nothing in hands-off mode, where the page stays untouched', async () => {
    settings = changeSettings(settings, { networks: { linkedin: { mode: 'hands-off' } } });
    await draw();
    expect(selects('LinkedIn')).toEqual([]);
  });
});

it('other parts of a network are off unless switched on, each with a line', async () => {
  settings = { ...settings, apps: ['one of an older version'] };
  await draw();
  const apps = [...card('LinkedIn').querySelectorAll<HTMLInputElement>('.fold input')];
  expect(apps.map(({ checked }) => checked)).toEqual([false, false, false]);
  await press(apps[0] ?? document.body);
  expect(changes).toEqual([{ apps: ['sales-navigator'] }]);
  await draw();
  await press(apps[0] ?? document.body);
  expect(changes.at(-1)).toEqual({ apps: [] });
  expect(texts('.network .fold .toggle .quiet')).toHaveLength(4);
});

it('other parts that are switched on one right after the other are all on', async () => {
  await draw();
  const apps = (name: string) => [...card(name).querySelectorAll<HTMLInputElement>('.fold input')];
  for (const app of [...apps('LinkedIn').slice(0, 2), ...apps('Facebook')]) await press(app);
  expect(changes.at(-1)).toEqual({
    apps: ['sales-navigator', 'recruiter', 'business-manager'],
  });
  await draw();
  expect(apps('LinkedIn').map(({ checked }) => checked)).toEqual([true, true, false]);
});

describe('a site of one’s own', () => {
  it('is added by its address, and removed with a way back', async () => {
    await draw();
    await add('https://www.example.com/some/page?x=1');
    expect(changes).toEqual([{ networks: { 'site:example.com': { on: true } } }]);
    expect(switchOf('example.com').checked).toBe(true);
    await press(button('Remove: example.com'));
    expect(changes.at(-1)).toEqual({ networks: { 'site:example.com': null } });
    let undone = false;
    await draw({
      said: { kind: 'removed', network: 'site:example.com' },
      undo: () => {
        undone = true;
      },
    });
    expect(texts('.notice-text')).toEqual([
      'example.com is removed, and Rappel has no more access to it.',
    ]);
    await press(button('Undo'));
    expect(undone).toBe(true);
  });

  it.each([
    ['', 'Please give the address of a site'],
    ['two words', 'This is not the address of a site'],
    ['about:blank', 'Only sites on the web'],
    ['192.168.0.1', 'A site is added by its name'],
    ['http://localhost:3000', 'your own machine or network'],
    ['co.uk', 'lie sites of many people'],
    ['https://twitter.com/home', 'X is in the list above'],
    ['fr.linkedin.com', 'LinkedIn is in the list above'],
    ['forum.example.org', 'example.org is in the list above'],
  ])('is not added from “%s”', async (typed, sentence) => {
    settings = changeSettings(settings, { networks: { 'site:example.org': { on: false } } });
    await draw();
    await add(typed);
    expect(changes).toEqual([]);
    const input = within<HTMLInputElement>('A site of your own', 'input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(within('A site of your own', '[role=alert]').textContent).toContain(sentence);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe(typed);
  });

  it('is said to be refused where the browser said no', async () => {
    await draw({ said: { kind: 'refused', networks: ['site:example.com'] } }, 'fr');
    expect(texts('form [role=alert]')).toEqual([
      "Votre navigateur n'a pas ouvert example.com à Rappel\u00a0: rien n'y est demandé.",
    ]);
  });
});
