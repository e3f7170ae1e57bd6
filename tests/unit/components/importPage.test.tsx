// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportPage } from '../../../components/people/import/ImportPage';
import {
  datesOf,
  type ImportPreview,
  type ImportState,
} from '../../../components/people/import/importState';
import { phoneCountryOf } from '../../../utils/interchange/contacts/phoneCountry';
import type { LastImport } from '../../../utils/storage/imports';
import { personId } from '../domain/helpers/actions';
import { button, clear, field, press, show, texts } from './page';

const events = {
  onFiles: vi.fn(),
  onCancel: vi.fn(),
  onDates: vi.fn(),
  onImport: vi.fn(),
  onUndo: vi.fn(),
};
async function draw(state: ImportState, last?: LastImport, language: 'en' | 'fr' = 'en') {
  const page = <ImportPage state={state} last={last} dayOf={() => 'today'} {...events} />;
  await show(page, language);
}
const preview = (some: Partial<ImportPreview> = {}): ImportState => ({
  kind: 'preview',
  file: 'a.csv',
  preview: {
    dialect: 'linkedin',
    added: 1_200,
    changed: 3,
    known: 40,
    repeated: 1,
    unreadable: [],
    conflicts: [],
    sample: ['Anna B', 'Carl D'],
    ambiguousDates: 0,
    datesMeant: 'day-first',
    deletedBefore: false,
    ...some,
  },
});
const buttons = () => texts('button');
const page = () => document.body.textContent ?? '';

beforeEach(() => {
  for (const event of Object.values(events)) event.mockClear();
});
afterEach(clear);

describe('choosing a file', () => {
  const file = new File(['a'], 'a.csv');

  it('is done by a field for files', async () => {
    await draw({ kind: 'choose' });
    const input = field('Choose a file');
    expect(input.accept).toContain('.vcf');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(events.onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  });

  it('is done by dropping it anywhere on the page, but not while another is written', async () => {
    const drop = async () => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [file] } });
      await act(() => {
        document.querySelector('h1')?.dispatchEvent(event);
      });
      return event.defaultPrevented;
    };
    await draw({ kind: 'choose' });
    expect(await drop()).toBe(true);
    expect(events.onFiles).toHaveBeenCalledExactlyOnceWith([file]);
    await draw({ kind: 'importing', people: 3 });
    expect(await drop()).toBe(true);
    expect(events.onFiles).toHaveBeenCalledOnce();
  });

  it('offers to undo the last import', async () => {
    await draw({ kind: 'choose' }, { at: 7, file: 'old.csv', added: 2, changed: 1 });
    expect(page()).toContain('Last import: old.csv, today 2 new, 1 completed');
    await press(button('Undo this import'));
    expect(events.onUndo).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('that cannot be read says why, and takes another', async () => {
    await draw({ kind: 'problem', why: 'empty' });
    const alert = document.querySelector('[role="alert"]');
    expect(alert?.textContent).toBe('This file is empty. Nothing was imported.');
    expect(document.activeElement).toBe(alert);
    button('Choose a file');
  });
});

it('reading shows how far it is, and can be cancelled', async () => {
  await draw({ kind: 'reading', file: 'a.csv', part: 0.4 });
  const progress = document.querySelector('progress');
  expect([progress?.getAttribute('aria-label'), progress?.value]).toEqual(['Progress', 0.4]);
  await press(button('Cancel'));
  expect(events.onCancel).toHaveBeenCalledOnce();
});

describe('the preview', () => {
  it('counts what would happen, and imports on demand', async () => {
    await draw(preview());
    expect(texts('.counts li')).toEqual([
      '1,200 new',
      '3 completed with what the file adds; nothing is overwritten',
      '40 already known, unchanged',
      '1 row about somebody whom an earlier one names',
    ]);
    expect(page()).toContain('a.csv: LinkedIn connections');
    expect(page()).toContain('Anna B, Carl D, and 1,198 more');
    expect(document.querySelector('[role="radiogroup"]')).toBeNull();
    await press(button('Import 1,203 people'));
    expect(events.onImport).toHaveBeenCalledOnce();
  });

  it('asks about dates only where there are two readings', async () => {
    await draw(preview({ ambiguousDates: 2 }));
    expect(texts('legend')).toEqual(['How are dates like 04/05/2026 meant? (2 rows)']);
    const other = document.querySelector<HTMLInputElement>('input[value="month-first"]');
    if (!other) throw new Error('There is no other reading');
    await press(other);
    expect(events.onDates).toHaveBeenCalledExactlyOnceWith('month-first');
  });

  it('imports nothing while the other dates are counted', async () => {
    await draw({ ...preview(), planning: true } as ImportState);
    await press(button('Import 1,203 people'));
    expect(events.onImport).not.toHaveBeenCalled();
  });

  it('has no button where nothing would change', async () => {
    await draw(preview({ added: 0, changed: 0, sample: [] }));
    expect(page()).toContain('There is nothing to import.');
    expect(buttons()).toEqual(['Choose another file']);
    await draw(preview({ added: 0, changed: 0, known: 0, repeated: 0, sample: [] }));
    expect(page()).toContain('There is nobody in this file.');
  });

  it('tells the first twenty lines that are not read, and why', async () => {
    const unreadable = Array.from({ length: 1_025 }, (_, line) => ({
      line: line + 1_000,
      why: 'no-name' as const,
    }));
    await draw(preview({ unreadable }));
    expect(texts('summary')).toEqual(['1,025 lines with a problem']);
    const lines = texts('.file-lines li');
    expect([lines[0], lines.length, lines.at(-1)]).toEqual([
      'Line 1,000: there is no name.',
      21,
      'and 1,005 more',
    ]);
  });

  it('names those who fit several people, and warns of those who come back', async () => {
    const conflicts = [{ line: 7, name: 'Zoé X', people: [personId('a'), personId('b')] }];
    await draw(preview({ conflicts, deletedBefore: true }));
    expect(texts('summary')).toEqual(['1 row fits several people and is left out']);
    expect(texts('.file-lines li')).toEqual(['Line 7: Zoé X']);
    expect(page()).toContain('comes back as new');
  });

  it('is in French as well', async () => {
    await draw(preview({ unreadable: [{ line: 3, why: 'date' }] }), undefined, 'fr');
    expect(texts('.counts li')[0]).toMatch(/^1.200 nouvelles$/);
    expect(buttons()).toEqual([expect.stringMatching(/^Importer 1.203 personnes$/), 'Annuler']);
  });
});

describe('afterwards', () => {
  it('there is a way on and a way back', async () => {
    await draw({ kind: 'done', file: 'a.csv', at: 9, added: 1, changed: 1 });
    expect(page()).toContain('Imported: 2 people. 1 new, 1 completed.');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#people');
    await press(button('Undo this import'));
    expect(events.onUndo).toHaveBeenCalledExactlyOnceWith(9);
  });

  it('what was undone is told, and what was left', async () => {
    await draw({ kind: 'undone', takenBack: 5, kept: 1 });
    expect(texts('.note p')).toEqual([
      'The import is undone: 5 people as before.',
      '1 person changed or used since: left as now.',
    ]);
  });
});

it.each([
  ['fr', ['en-US'], 'day-first'],
  ['en', ['en-US'], 'month-first'],
  ['en', ['fr-FR', 'en-GB'], 'day-first'],
  ['en', [], 'day-first'],
] as const)('dates in %s with %j are read %s at first', (language, locales, meant) => {
  expect(datesOf(language, locales)).toBe(meant);
});

it.each([
  ['Europe/Paris', ['en-US'], 'FR'],
  ['Europe/Brussels', ['fr-FR'], 'BE'],
  ['Asia/Tokyo', ['fr-CH', 'fr'], 'CH'],
  ['Asia/Tokyo', ['ja-JP', 'en-GB'], 'GB'],
  ['Asia/Tokyo', ['ja'], 'FR'],
])('in %s, with %j, numbers are of %s', (zone, locales, country) => {
  expect(phoneCountryOf(zone, locales)).toBe(country);
});
