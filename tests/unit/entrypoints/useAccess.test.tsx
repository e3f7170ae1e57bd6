// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useAccess } from '../../../entrypoints/dashboard/useAccess';
import type { PermissionsApi } from '../../../entrypoints/shared/usePermissions';
import { readSettings } from '../../../utils/domain/settings';
import { changeSettings } from '../../../utils/domain/settingsChange';
import { type Access, coverageOfNetworks, gapsIn } from '../../../utils/networks/coverage';
import { matchesOfNetwork } from '../../../utils/networks/guarded';
import { REGISTERED_KEY } from '../../../utils/storage/registered';
import { clear, settle, show } from '../components/page';
import { type MemoryStorage, memoryStorage } from '../storage/helpers/memoryStorage';

const X = matchesOfNetwork('x');
const settings = changeSettings(readSettings({}), { networks: { x: { on: true } } });

let storage: MemoryStorage;
let allowed: Set<string>;
let scripts: { matches: string[] }[];
let listeners: Set<() => void>;
let access: Access | undefined;

const event = {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
};
const permissions: PermissionsApi = {
  contains: async ({ origins = [] }) => origins.every((origin) => allowed.has(origin)),
  request: async () => true,
  remove: async () => true,
  onAdded: event,
  onRemoved: event,
};
const scripting = { getRegisteredContentScripts: async () => scripts };

function Page({ chosen = settings }) {
  access = useAccess({ storage, permissions, scripting }, chosen);
  return null;
}
const gaps = () => access && gapsIn(coverageOfNetworks(settings, access)).map(({ id }) => id);

beforeEach(() => {
  storage = memoryStorage();
  allowed = new Set([...matchesOfNetwork('linkedin'), ...matchesOfNetwork('facebook'), ...X]);
  scripts = [{ matches: X }];
  listeners = new Set();
  access = undefined;
});
afterEach(clear);

it('says nothing before the browser has', async () => {
  await show(<Page />);
  expect(access).toBeUndefined();
  await settle();
  expect(gaps()).toEqual([]);
});

it('follows a permission that is taken away elsewhere', async () => {
  await show(<Page />);
  await settle();
  allowed = new Set(matchesOfNetwork('linkedin'));
  for (const listener of listeners) listener();
  await settle();
  expect(gaps()).toEqual(['facebook', 'x']);
});

it('looks again when the worker has registered something', async () => {
  scripts = [];
  await show(<Page />);
  await settle();
  expect(gaps()).toEqual(['x']);
  scripts = [{ matches: X }];
  await storage.local.set({ [REGISTERED_KEY]: X });
  await settle();
  expect(gaps()).toEqual([]);
});

it('asks about what is chosen meanwhile', async () => {
  await show(<Page chosen={readSettings({})} />);
  await settle();
  expect(access?.allowed.has(X[0] ?? '')).toBe(false);
  await show(<Page />);
  await settle();
  expect(gaps()).toEqual([]);
});

it('listens no longer once it is gone', async () => {
  await show(<Page />);
  await settle();
  await clear();
  expect(listeners.size).toBe(0);
  expect(storage.listeners.size).toBe(0);
});
