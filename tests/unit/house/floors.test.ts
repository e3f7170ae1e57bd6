import { describe, expect, it } from 'vitest';
import { filesOfHouse, floorOf, importsOf, rings, upwards } from './floorsOfHouse';
import { DEFAULTS, environmentIn } from './groundFloor';

const files = filesOfHouse();
const imports = importsOf(files);

describe('the house', () => {
  it('has every file on a floor', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter(({ path }) => floorOf(path) === undefined)).toEqual([]);
  });

  it('has no import that leads upwards', () => {
    expect(upwards(imports)).toEqual([]);
  });

  it('has no files that import each other, directly or in a ring', () => {
    expect(rings(imports)).toEqual([]);
  });

  it('knows every file that is imported by its way', () => {
    const known = new Set(files.map(({ path }) => path));
    const unknown = imports.filter(({ to }) => /\.tsx?$/.test(to) || floorOf(to) !== undefined);
    const missing = unknown.filter(
      ({ to }) => !known.has(to) && !/\.(css|svg|html|json)$/.test(to),
    );
    expect(missing).toEqual([]);
  });
});

describe('the ground floor', () => {
  const ground = files.filter(({ path }) => floorOf(path) === 0);

  it('imports nothing but itself and valibot', () => {
    const others = imports.filter(
      ({ from, to }) => floorOf(from) === 0 && floorOf(to) !== 0 && to !== 'valibot',
    );
    expect(others).toEqual([]);
  });

  it('knows no browser, document, clock and chance, but as defaults in three known places', () => {
    expect(ground.flatMap(environmentIn)).toEqual([]);
  });

  it('has these defaults where they are said to be', () => {
    for (const [path, default_] of Object.entries(DEFAULTS)) {
      expect(ground.find((file) => file.path === path)?.code).toMatch(default_);
    }
  });
});

describe('the rule itself', () => {
  const house = (code: Record<string, string>) =>
    importsOf(Object.entries(code).map(([path, text]) => ({ path, code: text })));

  it.each([
    ["import { a } from '../storage/a';"],
    ["import type { A } from '../storage/a';"],
    ["import '../storage/a';"],
    ["export { a } from '../storage/a';"],
    ["export * from '../storage/a';"],
    ["const a = import('../storage/a');"],
    ["type A = import('../storage/a').A;"],
    ["import { a } from '@/utils/storage/a';"],
    ["import { a } from '../storage/a.ts';"],
  ])('sees %s', (code) => {
    const imports = house({ 'utils/domain/x.ts': code, 'utils/storage/a.ts': '' });
    expect(upwards(imports)).toEqual(['utils/domain/x.ts → utils/storage/a.ts']);
  });

  it('sees two files that import each other, and a ring of three', () => {
    const two = { 'utils/domain/a.ts': "import './b';", 'utils/domain/b.ts': "import './a';" };
    expect(rings(house(two))).toEqual([
      'utils/domain/a.ts → utils/domain/b.ts → utils/domain/a.ts',
    ]);
    const three = {
      ...two,
      'utils/domain/b.ts': "import './c';",
      'utils/domain/c.ts': "import './a';",
    };
    expect(rings(house(three))).toHaveLength(1);
  });

  it('lets a file import its own floor and those below', () => {
    const fine = {
      'components/a/A.tsx': "import './B'; import '../../utils/domain/x'; import 'preact';",
      'components/a/B.tsx': "import '../../utils/networks';",
      'utils/networks/index.ts': "import '../domain/x';",
      'utils/domain/x.ts': '',
    };
    expect([upwards(house(fine)), rings(house(fine))]).toEqual([[], []]);
  });

  it.each([
    ['const now = Date.now();', 1],
    ['const now = new Date();', 1],
    ['const x = browser.storage.local;', 1],
    ['const x = Math.random() + performance.now();', 2],
    ['document?.title; window.name; crypto.randomUUID();', 3],
    ['// browser.storage is not for here', 0],
    ['/** Not Date.now() either. */', 0],
    ['interface A { document?: string } const f = ({ document }: A) => report.document.length;', 0],
    ['new Date(0).toISOString(); new Intl.DateTimeFormat(locale);', 0],
  ])('finds in "%s" %i words of the environment', (code, count) => {
    expect(environmentIn({ path: 'utils/domain/x.ts', code })).toHaveLength(count);
  });
});
