import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The floors of design/house.md. The longest beginning that fits a file tells its floor. */
const FLOORS: readonly (readonly [begins: string, floor: number])[] = [
  ['utils/domain/', 0],
  ['utils/networks/', 1],
  ['utils/i18n/', 1],
  ['utils/storage/', 2],
  ['utils/messages.ts', 2],
  ['utils/messageShapes.ts', 2],
  ['utils/background/', 3],
  ['utils/interchange/', 3],
  ['utils/review/', 3],
  ['components/', 4],
  ['entrypoints/', 5],
];

export function floorOf(file: string): number | undefined {
  return FLOORS.find(([begins]) => file.startsWith(begins))?.[1];
}

export interface SourceFile {
  /** The way from the top of the house, with slashes. */
  path: string;
  code: string;
}

/** One import, of a file of the house (its path) or of a package (its name). */
export interface Import {
  from: string;
  to: string;
}

/** All code of the product: .ts and .tsx of the floors. */
export function filesOfHouse(): SourceFile[] {
  return ['utils', 'components', 'entrypoints'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: relative(ROOT, file), code: readFileSync(file, 'utf8') })),
  );
}

/** What files import: statically, dynamically, as types only, or to export it on. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, code }) =>
    wantedBy(path, code).map((wanted) => ({ from: path, to: resolve(path, wanted, paths) })),
  );
}

function wantedBy(path: string, code: string): string[] {
  const { module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const exportedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    code.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
  );
  const asTypes = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)\./g)].map(
    ([, wanted = '']) => wanted,
  );
  const fixed = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...fixed, ...exportedOn, ...dynamic, ...asTypes])];
}

function resolve(from: string, wanted: string, paths: ReadonlySet<string>): string {
  const [bare = ''] = wanted.replace(/^(@|~)\//, '/').split('?');
  if (!/^[./]/.test(bare)) return wanted;
  const path = bare.startsWith('/') ? bare.slice(1) : join(dirname(from), bare);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => paths.has(candidate)) ?? path;
}

/** Imports that lead upwards, from a floor to a higher one. */
export function upwards(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => (floorOf(to) ?? -1) > (floorOf(from) ?? -1))
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Rings of files that import each other, each told once. */
export function rings(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const found = new Map<string, string>();
  const done = new Set<string>();
  function walk(file: string, way: readonly string[]): void {
    const start = way.indexOf(file);
    if (start >= 0) {
      const ring = way.slice(start);
      found.set(ring.toSorted().join(), [...ring, file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  }
  for (const file of next.keys()) walk(file, []);
  return [...found.values()];
}
