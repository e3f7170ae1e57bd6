// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TeamPage } from '../../../../components/review/team/TeamPage';
import { TeamRoute } from '../../../../entrypoints/dashboard/TeamRoute';
import { openTeamFile } from '../../../../entrypoints/dashboard/useTeamFiles';
import { type TeamWeek, writeTeamWeek } from '../../../../utils/domain/review/teamWeek';
import { button, clear, field, press, settle, show, texts } from '../page';

const WEEK: TeamWeek = {
  format: 'rappel-team-week',
  version: 1,
  week: '2026-11-16',
  onlineHours: 2.5,
  realWorldHours: 3.25,
  attempts: 8,
  conversations: 5,
  needs: 2,
  offers: 1,
  won: 1,
  stepsDue: 4,
  stepsKept: 3,
  gatesShown: 12,
  gatesDismissed: 4,
  visits: 6,
  goalsReached: 5,
  overtimeHours: 0.25,
};
const file = (name: string, text: string) => new File([text], name);
const ofWeek = (name: string, some: Partial<TeamWeek> = {}) =>
  file(name, writeTeamWeek({ ...WEEK, ...some }));

afterEach(clear);

async function choose(...files: File[]) {
  const input = field('Choose files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}
const said = () => texts('[role=status]').join();
const cells = (table = 0) =>
  [...(document.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [])].map(
    (row) => [...[...row.children].map((cell) => cell.textContent)],
  );

describe("a team's week", () => {
  it('begins with what it is for, and that nothing is kept', async () => {
    await show(<TeamRoute />);
    expect(texts('h1')).toEqual(["A team's week"]);
    expect(document.body.textContent).toContain('Nothing of them is kept');
    expect(field('Choose files').multiple).toBe(true);
    expect(texts('section, table')).toEqual([]);
    expect(said()).toBe('');
  });

  it('adds up the files of a week', async () => {
    await show(<TeamRoute />);
    await choose(ofWeek('a.json'), ofWeek('b.json', { conversations: 1, onlineHours: 0.5 }));
    expect(said()).toBe('2 files are open.');
    expect(texts('h2')).toEqual(['Open files', 'The week 16\u2009–\u200922 Nov 2026']);
    expect(cells()).toEqual([
      ['People (files)', '2'],
      ['Hours online', '3'],
      ['Hours in the real world', '6.5'],
      ['Attempts', '16'],
      ['Conversations', '6'],
      ['Minutes online per conversation', '30'],
      ['Needs heard', '4'],
      ['Offers', '2'],
      ['Contracts', '2'],
      ['Next steps kept, of those due', '6 of 8'],
      ['Gates dismissed, of those shown', '8 of 24'],
      ['Goals reached, of all visits', '10 of 12'],
      ['Hours beyond the budget', '0.5'],
    ]);
    expect(document.querySelector('section > .problem')).toBeNull();
  });

  it('has a table for each week, the latest first, and takes more files later', async () => {
    await show(<TeamRoute />, 'fr');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const give = async (one: File) => {
      Object.defineProperty(input, 'files', { value: [one], configurable: true });
      await act(() => {
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    };
    await give(ofWeek('a.json', { conversations: 0 }));
    await give(ofWeek('b.json', { week: '2026-11-23' }));
    expect(texts('h2')).toEqual([
      'Fichiers ouverts',
      'Semaine 23–29 nov. 2026',
      'Semaine 16–22 nov. 2026',
    ]);
    expect(cells(1)[5]).toEqual(['Minutes en ligne par conversation', 'aucune conversation']);
    expect(cells(0)[1]).toEqual(['Heures en ligne', '2,5']);
  });

  it('says which files are alike, and counts them', async () => {
    await show(<TeamRoute />);
    await choose(ofWeek('a.json'), ofWeek('a (1).json'));
    expect(texts('section > .problem').join()).toMatch(/^Two files are the same/);
    expect(cells()[0]).toEqual(['People (files)', '2']);
    await choose(ofWeek('a (2).json'));
    expect(texts('section > .problem').join()).toMatch(/^2 files are copies of others/);
  });

  it('says of each file that it does not open why, by its name', async () => {
    await show(<TeamRoute />);
    await choose(
      ofWeek('fine.json'),
      file('list.json', '[]'),
      file('new.json', JSON.stringify({ ...WEEK, version: 2 })),
      file('named.json', JSON.stringify({ ...WEEK, name: 'Marie' })),
      file('torn.json', JSON.stringify({ ...WEEK, won: 'two' })),
      file('big.json', ' '.repeat(5_000)),
    );
    expect(texts('.row-words.problem')).toEqual([
      'list.json is no week of a team.',
      'A newer Rappel wrote new.json. Update this one, then open it again.',
      'In named.json there is more than counts and hours, so it was not opened. Rappel writes no such file.',
      'torn.json is damaged, or was changed by hand.',
      'big.json is too large to be the week of somebody.',
    ]);
    expect(said()).toBe('1 file is open.');
    expect(document.body.textContent).not.toContain('Marie');
  });

  it('takes files that are dropped anywhere on it', async () => {
    await show(<TeamRoute />);
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [ofWeek('a.json')] } });
    await act(() => {
      document.querySelector('h1')?.dispatchEvent(event);
    });
    await settle();
    expect(event.defaultPrevented).toBe(true);
    expect(said()).toBe('1 file is open.');
  });

  it('takes files away again, one or all, and keeps the focus', async () => {
    await show(<TeamRoute />);
    await choose(ofWeek('a.json'), ofWeek('b.json', { won: 3 }), ofWeek('c.json', { won: 4 }));
    await press(button('Remove b.json'));
    expect(said()).toBe('b.json is removed. 2 files are open.');
    expect(document.activeElement).toBe(document.querySelector('[role=status]'));
    expect(cells()[8]).toEqual(['Contracts', '5']);
    await press(button('Remove all'));
    expect(said()).toBe('No file is open any more.');
    expect(document.activeElement).toBe(document.querySelector('[role=status]'));
    expect(texts('section, table')).toEqual([]);
  });

  it('says that it reads', async () => {
    await show(<TeamPage files={[]} isReading onFiles={vi.fn()} onRemove={vi.fn()} />);
    expect(said()).toBe('Reading the files…');
  });

  it('says of a file that is gone that it cannot be opened', async () => {
    const gone = { name: 'gone.json', size: 10, text: () => Promise.reject(new Error('gone')) };
    expect(await openTeamFile(gone as unknown as File, 'file-1')).toEqual({
      id: 'file-1',
      name: 'gone.json',
      why: 'cannot-open',
    });
  });
});
