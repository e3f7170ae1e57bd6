// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../components/kit/SaveStatus';
import { OutSettings } from '../../../components/settings/OutSettings';
import { SettingsPage } from '../../../components/settings/SettingsPage';
import { StepList } from '../../../components/today/StepList';
import { openSteps } from '../../../utils/domain/nextSteps';
import { readSettings } from '../../../utils/domain/settings';
import { byId } from '../../../utils/interchange/out/log';
import { anAction, NOW } from '../domain/helpers/actions';
import { aPerson } from '../domain/helpers/people';
import { networkActs } from './networkActs';
import { button, clear, field, press, set, show, texts } from './page';

const onSave = vi.fn();
const draw = (state: SaveState = { kind: 'idle' }, language: 'en' | 'fr' = 'en', isEmpty = false) =>
  show(<OutSettings state={state} isEmpty={isEmpty} onSave={onSave} />, language);

afterEach(async () => {
  onSave.mockReset();
  await clear();
});

async function choose(label: string, value: string) {
  const select = field(label) as unknown as HTMLSelectElement;
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const meant = () =>
  document.getElementById(field('For').getAttribute('aria-describedby') ?? '')?.textContent;

it('offers the formats that fit, and says what each is for', async () => {
  await draw();
  expect(texts('.choice')).toEqual(['The log', 'People', 'Opportunities', 'Next steps and plans']);
  expect(field('The log').checked).toBe(true);
  expect(texts('option')).toHaveLength(6);
  expect(meant()).toContain('Nothing in it is taken for a formula.');
  await choose('For', 'hubspot-calls');
  expect(meant()).toContain('e-mail address');
  await press(button('Save the file'));
  expect(onSave).toHaveBeenLastCalledWith('log', 'hubspot-calls');

  await press(field('People'));
  expect(texts('option')).toEqual([
    'A spreadsheet (CSV)',
    'A spreadsheet (.xlsx)',
    'Another program (CSV)',
    'An address book (vCard)',
  ]);
  await press(button('Save the file'));
  expect(onSave).toHaveBeenLastCalledWith('people', 'spreadsheet');
  await press(field('Next steps and plans'));
  await press(button('Save the file'));
  expect(onSave).toHaveBeenLastCalledWith('steps', 'calendar');
  await press(field('The log'));
  await press(button('Save the file'));
  expect(onSave).toHaveBeenLastCalledWith('log', 'hubspot-calls');
});

it('says what became of it', async () => {
  await draw({ kind: 'making' });
  expect(texts('[role=status]')).toEqual(['Making the file…']);
  await draw({ kind: 'saved', file: 'rappel-log-2026-11-23.csv' });
  expect(texts('[role=status]')).toEqual(['Saved among your downloads: rappel-log-2026-11-23.csv']);
  await draw({ kind: 'nothing' }, 'fr');
  expect(texts('[role=status]')).toEqual([
    "Il n'y en a pas encore\u00a0: aucun fichier n'a été fait.",
  ]);
  await draw({ kind: 'failed' });
  expect(texts('[role=status]')).toEqual(['']);
  expect(texts('[role=alert]')).toEqual(['The file could not be made, and all is as it was.']);
});

it('says that there is nothing yet', async () => {
  await draw({ kind: 'idle' }, 'en', true);
  expect(document.body.textContent).toMatch(/^There is nothing to take out yet/);
  expect(document.querySelector('button')).toBeNull();
});

it.each([
  ['en', 'Search the settings', 'hubspot', 'Take it out again'],
  ['en', 'Search the settings', 'vcard', 'Take it out again'],
  ['fr', 'Chercher dans les réglages', 'tableur', 'Reprendre ses données'],
] as const)('is found in the settings, in %s', async (language, search, words, title) => {
  await show(
    <SettingsPage
      settings={readSettings({})}
      fixed={new Set()}
      newPurposeId={() => 'own-1'}
      networks={networkActs()}
      onPause={() => {}}
      onChange={() => {}}
      backup={undefined}
      out={<OutSettings state={{ kind: 'idle' }} isEmpty={false} onSave={onSave} />}
      sync={undefined}
      shortcuts={[]}
    />,
    language,
  );
  await set(field(search), words);
  const seen = [...document.querySelectorAll<HTMLElement>('section.card')].filter(
    ({ hidden }) => !hidden,
  );
  expect(seen.map((section) => section.querySelector('h2')?.textContent)).toEqual([title]);
});

it('hands one next step over to a calendar', async () => {
  const steps = openSteps([anAction({ next: { note: 'send it', due: '2026-12-01' } })]);
  const onCalendar = vi.fn();
  await show(
    <StepList
      steps={steps}
      people={byId([aPerson('p1', { name: 'Marie' })])}
      today={NOW.date}
      onLog={() => {}}
      onDone={() => {}}
      onCalendar={onCalendar}
    />,
  );
  await press(button('Add to calendar: send it, Marie'));
  expect(onCalendar).toHaveBeenCalledExactlyOnceWith(steps[0]);
});
