// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../components/settings/SettingsPage';
import type { FixedFields } from '../../../utils/domain/governed';
import { readSettings, type Settings } from '../../../utils/domain/settings';
import { changeSettings, type SettingsChange } from '../../../utils/domain/settingsChange';
import { networkActs } from './networkActs';
import { button, choose, clear, field, key, press, set, show, texts } from './page';

let settings: Settings;
let changes: SettingsChange[];
let fixed: FixedFields;
let budgetHeldUntil: string | undefined;

/** The page over a worker that carries out what it is told. */
async function draw(language: 'en' | 'fr' = 'en') {
  const onChange = (change: SettingsChange) => {
    changes.push(change);
    settings = changeSettings(settings, change);
  };
  await show(
    <SettingsPage
      settings={settings}
      fixed={fixed}
      budgetHeldUntil={budgetHeldUntil}
      newPurposeId={() => `own-${changes.length}`}
      onPause={() => {}}
      backup={undefined}
      out={undefined}
      sync={undefined}
      shortcuts={[{ name: 'log-action', description: 'Log it', keys: 'Alt+Shift+L' }]}
      networks={networkActs(onChange)}
      onChange={onChange}
    />,
    language,
  );
}

async function leave(input: HTMLInputElement) {
  await act(() => {
    input.dispatchEvent(new Event('blur'));
  });
  await draw();
}

async function write(input: HTMLInputElement, value: string) {
  await set(input, value);
  await leave(input);
}

const purposes = () =>
  [...document.querySelectorAll<HTMLInputElement>('.purposes li input')].map(({ value }) => value);

describe('the settings', () => {
  beforeEach(() => {
    settings = readSettings({});
    changes = [];
    fixed = new Set();
    budgetHeldUntil = undefined;
  });
  afterEach(clear);

  it('save a number when its field is left, and by Enter', async () => {
    await draw();
    await write(field('Minutes away until a visit ends'), '25');
    expect(changes).toEqual([{ awayMinutes: 25 }]);
    await set(field('Conversations a week'), '5');
    await key(field('Conversations a week'), 'Enter');
    expect(changes.at(-1)).toEqual({ weeklyTarget: 5 });
  });

  it.each(['', '3', '9999', '60.5', 'many'])('say what is wrong with “%s”', async (typed) => {
    await draw();
    const input = field('Seconds without a hand on mouse or keys');
    await write(input, typed);
    expect(changes).toEqual([]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(texts('.setting .problem')).toEqual(['Please give a whole number from 15 to 600.']);
    await write(input, '90');
    expect(changes).toEqual([{ idleSeconds: 90 }]);
    expect(texts('.setting .problem')).toEqual([]);
  });

  it('take a day for the weekly review, or none', async () => {
    await draw();
    expect(field('Day of the weekly review').value).toBe('5');
    await choose('Day of the weekly review', '7');
    await choose('Day of the weekly review', '0');
    expect(changes).toEqual([{ reviewDay: 7 }, { reviewDay: 0 }]);
  });

  it('take an hourly rate, and take it away', async () => {
    await draw();
    await write(field('What an hour of yours is worth'), '90');
    await write(field('What an hour of yours is worth'), '');
    expect(changes).toEqual([{ hourlyRate: 90 }, { hourlyRate: null }]);
  });

  it('switch a network off, and a day of the week', async () => {
    await draw();
    await press(
      document.querySelector<HTMLInputElement>('[aria-label=Facebook] input[type=checkbox]') ??
        document.body,
    );
    await press(field('Sunday'));
    expect(changes).toEqual([
      { networks: { facebook: { on: false } } },
      { guardedDays: [1, 2, 3, 4, 5, 6] },
    ]);
  });

  it('put a second change on top of the first, however slowly that comes back', async () => {
    await draw();
    await press(field('Saturday'));
    await press(field('Sunday'));
    expect(changes.at(-1)).toEqual({ guardedDays: [1, 2, 3, 4, 5] });
    await press(button('Hide: Industry watch'));
    await press(button('Down: Industry watch'));
    expect(changes.at(-1)?.purposes?.slice(0, 2)).toEqual([
      { id: 'invitations' },
      { id: 'watch', hidden: true },
    ]);
  });

  it('name, order, hide and add purposes', async () => {
    await draw();
    const first = document.querySelector<HTMLInputElement>('.purposes li input');
    if (!first) throw new Error('There are purposes');
    await write(first, 'Trade press');
    await press(button('Down: Trade press'));
    await draw();
    expect(purposes().slice(0, 2)).toEqual(['Answer invitations', 'Trade press']);
    await press(button('Hide: Answer invitations'));
    await draw();
    expect(settings.purposes[0]).toEqual({ id: 'invitations', hidden: true });
    await set(field('A purpose of your own'), ' Fair in Lyon ');
    await press(button('Add'));
    await draw();
    expect(purposes().at(-1)).toBe('Fair in Lyon');
    expect(settings.purposes.at(-1)?.id).toMatch(/^own-/);
  });

  it('let a purpose lead elsewhere than by default, and back', async () => {
    await draw();
    const leads = 'Where it leads: Industry watch';
    expect(field(leads).value).toBe('default');
    const labels = [...field(leads).querySelectorAll('option')].map((one) => one.textContent);
    expect(labels.slice(0, 3)).toEqual([
      'Search for watch words (default)',
      'No page, you stay',
      'Invitations and requests',
    ]);
    const stored = () => settings.purposes.find(({ id }) => id === 'watch')?.leadsTo;
    await choose(leads, 'groups');
    await draw();
    expect(stored()).toBe('groups');
    await choose(leads, 'stay');
    await draw();
    expect(stored()).toBe('stay');
    await choose(leads, 'default');
    await draw();
    expect(stored()).toBeUndefined();
    // Nothing serves what Rappel knows nothing of: one stays there anyway.
    const other = field('Where it leads: Something else').querySelectorAll('option');
    expect([...other].map(({ value }) => value)).not.toContain('stay');
  });

  it('let a purpose lead to a page by its address', async () => {
    await draw();
    const leads = 'Where it leads: Messages';
    await choose(leads, 'own');
    expect(changes).toEqual([]);
    await write(field('Address of the page: Messages'), 'https://example.com/');
    expect(changes).toEqual([]);
    expect(texts('.leads .problem')).toHaveLength(1);
    await write(field('Address of the page: Messages'), 'www.linkedin.com/groups/123/');
    expect(settings.purposes.find(({ id }) => id === 'messages')?.leadsTo).toBe(
      'https://www.linkedin.com/groups/123/',
    );
    await choose(leads, 'messaging');
    await draw();
    expect(texts('.leads .setting')).toEqual([]);
  });

  it('keep two purposes of the same name apart', async () => {
    await draw();
    await set(field('A purpose of your own'), 'messages');
    await press(button('Add'));
    expect(changes).toEqual([]);
    expect(texts('.purposes .problem')).toHaveLength(1);
  });

  it('show the keys that are bound', async () => {
    await draw();
    expect(texts('.shortcuts kbd')).toEqual(['Alt+Shift+L']);
  });

  it('show what the organisation fixes, say so beside it, and leave the rest alone', async () => {
    settings = readSettings({ dailyBudgetMinutes: 30 });
    fixed = new Set(['dailyBudgetMinutes', 'unlimited', 'networks.linkedin.mode', 'purposes']);
    await draw();
    const about = (input: Element) =>
      document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
    const SENTENCE = 'Set by your organisation.';
    expect(field('Minutes per day').value).toBe('30');
    for (const label of ['Minutes per day', 'No limit, for accessibility']) {
      expect(field(label).disabled, label).toBe(true);
      expect(about(field(label)), label).toBe(SENTENCE);
    }
    const [linkedin, facebook] = document.querySelectorAll('.network [role=radiogroup]');
    if (!linkedin || !facebook) throw new Error('Each network has a mode');
    expect(about(linkedin)).toBe(SENTENCE);
    expect(linkedin.querySelectorAll('input:disabled')).toHaveLength(2);
    expect(facebook.querySelectorAll('input:disabled')).toHaveLength(0);
    expect(document.querySelectorAll('.network input[type=checkbox]:disabled')).toHaveLength(0);
    const purposes = document.querySelector('fieldset.purposes');
    expect(purposes?.hasAttribute('disabled')).toBe(true);
    expect(purposes && about(purposes)).toBe(SENTENCE);
    expect(texts('.purposes label')).not.toContain('A purpose of your own');
    await press(field('Sunday'));
    expect(changes).toEqual([{ guardedDays: [1, 2, 3, 4, 5, 6] }]);
  });

  it('show that an experiment sets the budget, unless the organisation does', async () => {
    budgetHeldUntil = '2027-01-17';
    await draw('fr');
    expect(field('Minutes par jour').disabled).toBe(true);
    expect(texts('.budget .quiet')).toEqual([
      "Fixé par l'expérience jusqu'au 17 janv. 2027\u00a0; vous pouvez y mettre fin dans le bilan.",
    ]);
    expect(field("Sans limite, pour l'accessibilité").disabled).toBe(false);
    fixed = new Set(['dailyBudgetMinutes', 'unlimited']);
    await draw('fr');
    expect(texts('.budget .quiet')).toEqual(['Fixé par votre organisation.']);
  });

  it('say nothing of an organisation where there is none', async () => {
    await draw('fr');
    expect(document.body.textContent).not.toContain('organisation');
    fixed = new Set(['networks.facebook.on']);
    await draw('fr');
    expect(document.body.textContent).toContain('Fixé par votre organisation.');
  });

  it('tell that strict mode ends tomorrow', async () => {
    settings = changeSettings(settings, { strict: true });
    await draw();
    await press(field('Ask for a reason from the first extension of time on'));
    await draw();
    expect(document.body.textContent).toContain('Strict mode ends tomorrow.');
    expect(settings.strict).toBe(true);
  });

  it('are found by their words, accents aside', async () => {
    await draw('fr');
    const seen = () =>
      [...document.querySelectorAll<HTMLElement>('section.card')]
        .filter((section) => !section.hidden)
        .map((section) => section.querySelector('h2')?.textContent);
    await set(field('Chercher dans les réglages'), 'DEVISE');
    expect(seen()).toEqual(['À quoi cela sert']);
    await set(field('Chercher dans les réglages'), 'journee commence');
    expect(seen()).toEqual(['Budget quotidien']);
    await set(field('Chercher dans les réglages'), 'bilan de la semaine');
    expect(seen()).toEqual(['À quoi cela sert']);
    await set(field('Chercher dans les réglages'), 'xyz');
    expect(seen()).toEqual([]);
    expect(texts('[role=status]')).toContain('Aucun réglage ne contient ces mots.');
  });
});
