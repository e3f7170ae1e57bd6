import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportState } from '../../../components/people/import/importState';
import { createImporter } from '../../../entrypoints/dashboard/importer';
import { readPhone } from '../../../utils/interchange/contacts/phones';
import { readContactsInSlices } from '../../../utils/interchange/contacts/readContacts';
import { LARGEST_CONTACTS_BYTES } from '../../../utils/interchange/contacts/reading';
import { createImports, type LastImport } from '../../../utils/storage/imports';
import { NOON } from '../domain/helpers/make';
import { aPerson } from '../domain/helpers/people';
import { textOf } from '../interchange/contacts/helpers/files';
import { importPersonId } from '../interchange/contacts/helpers/importing';
import { manyConnections } from '../interchange/contacts/helpers/manyConnections';
import { freshDatabase } from '../storage/helpers/openDatabase';

const linkedin = (name = 'linkedin-2026.csv') => new File([textOf(name)], name);

let source: ReturnType<typeof freshDatabase>['source'];
let states: ImportState[];
let last: LastImport | undefined;
let landed: number;
let onPause: () => void;

function freshImporter() {
  let mono = 0;
  return createImporter({
    imports: createImports(source),
    loadReaders: async () => ({
      readContactsInSlices,
      readPhone: (raw) => readPhone(raw, 'FR'),
    }),
    newPersonId: importPersonId(`new-${states.length}`),
    clock: {
      wallMs: () => NOON + states.length,
      monoMs: () => {
        mono += 20;
        return mono;
      },
    },
    pause: async () => onPause(),
    show: (state) => {
      states.push(state);
    },
    showLast: (one) => {
      last = one;
    },
    landed: () => {
      landed += 1;
    },
  });
}
const kinds = () => states.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1]);
const people = async () => (await source.open()).getAll('people');
/** What is shown now, which must be of this kind. */
function shown<Kind extends ImportState['kind']>(kind: Kind) {
  const state = states.at(-1);
  if (state?.kind !== kind) throw new Error(`${state?.kind} is shown: ${JSON.stringify(state)}`);
  return state as Extract<ImportState, { kind: Kind }>;
}

beforeEach(() => {
  source = freshDatabase().source;
  states = [];
  last = undefined;
  landed = 0;
  onPause = () => {};
});

describe('a file', () => {
  it('is read, looked at, and only then written', async () => {
    const importer = freshImporter();
    await importer.open([linkedin()], 'day-first');
    const { file, preview } = shown('preview');
    expect(kinds()).toEqual(['reading', 'preview']);
    expect(file).toBe('linkedin-2026.csv');
    expect(preview).toMatchObject({ dialect: 'linkedin', changed: 0, known: 0 });
    expect(preview.sample.length).toBeGreaterThan(0);
    expect(await people()).toEqual([]);
    await importer.land();
    expect(shown('done')).toMatchObject({ added: preview.added, changed: 0 });
    expect(await people()).toHaveLength(preview.added);
    expect([landed, last?.file]).toEqual([1, 'linkedin-2026.csv']);
  });

  it('that was imported already does nothing', async () => {
    const importer = freshImporter();
    await importer.open([linkedin()], 'day-first');
    await importer.land();
    await importer.open([linkedin()], 'day-first');
    expect(shown('preview').preview).toMatchObject({ added: 0, changed: 0 });
  });

  it('tells how far it is, and ever further', async () => {
    await freshImporter().open([new File([manyConnections(2_000)], 'a.csv')], 'day-first');
    const told = states.flatMap((state) => (state.kind === 'reading' ? [state.part] : []));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('can be left in the midst, and another one taken', async () => {
    const importer = freshImporter();
    onPause = importer.cancel;
    await importer.open([new File([manyConnections(2_000)], 'a.csv')], 'day-first');
    expect(kinds()).toEqual(['reading', 'choose']);
    onPause = () => {};
    await importer.open([linkedin()], 'day-first');
    expect(shown('preview').file).toBe('linkedin-2026.csv');
    importer.cancel();
    await importer.land();
    expect(await people()).toEqual([]);
  });

  const unreadable = Object.assign(new File([], 'folder'), {
    arrayBuffer: () => Promise.reject(new DOMException('A folder', 'NotFoundError')),
  });
  const huge = Object.assign(new File([], 'huge.csv'), {
    arrayBuffer: () => Promise.reject(new Error('It must not be read')),
  });
  Object.defineProperty(huge, 'size', { value: LARGEST_CONTACTS_BYTES + 1 });

  it.each([
    ['nothing in it', [new File([], 'a.csv')], 'empty'],
    ['no header', [new File(['Dear Sir'], 'a.csv')], 'no-header'],
    ['another beside it', [linkedin(), linkedin()], 'several'],
    ['no file to it', [unreadable], 'cannot-open'],
    ['more than 200 MB', [huge], 'too-large'],
  ])('with %s is refused with a reason', async (_what, files, why) => {
    await freshImporter().open(files, 'day-first');
    expect(shown('problem').why).toBe(why);
    expect(await people()).toEqual([]);
  });
});

describe('dates with two readings', () => {
  const file = () =>
    new File(
      [
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,04/05/2026\n',
      ],
      'a.csv',
    );

  it('are read as is chosen, without reading the file again', async () => {
    const importer = freshImporter();
    await importer.open([file()], 'day-first');
    expect(shown('preview').preview).toMatchObject({ ambiguousDates: 1, datesMeant: 'day-first' });
    await importer.chooseDates('month-first', shown('preview'));
    expect(kinds()).toEqual(['reading', 'preview']);
    expect(states.at(-2)).toMatchObject({ planning: true });
    expect(shown('preview')).not.toHaveProperty('planning');
    await importer.land();
    expect((await people())[0]?.connectedOn).toBe('2026-04-05');
  });

  it('are those that were chosen last, however fast', async () => {
    const importer = freshImporter();
    await importer.open([file()], 'month-first');
    const first = importer.chooseDates('day-first', shown('preview'));
    await Promise.all([first, importer.chooseDates('month-first', shown('preview'))]);
    expect(shown('preview').preview.datesMeant).toBe('month-first');
    await importer.land();
    expect((await people())[0]?.connectedOn).toBe('2026-04-05');
  });
});

describe('an import', () => {
  it('is counted anew where somebody was changed meanwhile', async () => {
    const importer = freshImporter();
    await importer.open([linkedin()], 'day-first');
    await (await source.open()).put('people', aPerson('p1'));
    await importer.land();
    expect(shown('preview').again).toBe(true);
    expect(await people()).toEqual([aPerson('p1')]);
    await importer.land();
    expect(await people()).toHaveLength(1 + shown('done').added);
  });

  it('is undone, and only once', async () => {
    const importer = freshImporter();
    await importer.open([linkedin()], 'day-first');
    await importer.land();
    const { at, added } = shown('done');
    await importer.undo(at);
    expect(shown('undone')).toEqual({ kind: 'undone', takenBack: added, kept: 0 });
    expect([landed, last]).toEqual([2, undefined]);
    await importer.undo(at);
    expect(shown('problem').why).toBe('gone');
  });

  it('says that the people who come back were deleted', async () => {
    const gone = { id: aPerson('p1').id, name: '', updatedAt: 1, deletedAt: 1 };
    await (await source.open()).put('people', gone);
    await freshImporter().open([linkedin()], 'day-first');
    expect(shown('preview').preview.deletedBefore).toBe(true);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['DatabaseBlocked', 'blocked'],
    ['SomeError', 'failed'],
  ])('that fails by %s is a sentence', async (name, why) => {
    const failing = Object.assign(new Error('No'), { name });
    source = { name: 'broken', open: () => Promise.reject(failing) };
    await freshImporter().open([linkedin()], 'day-first');
    expect(shown('problem').why).toBe(why);
  });
});
