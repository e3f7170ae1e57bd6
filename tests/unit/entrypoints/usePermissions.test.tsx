// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { type Permissions, usePermissions } from '../../../entrypoints/shared/usePermissions';
import { readSettings } from '../../../utils/domain/settings';
import { changeSettings } from '../../../utils/domain/settingsChange';
import { clear, settle, show } from '../components/page';

const never = { addListener() {}, removeListener() {} };
const asked: (string[] | undefined)[] = [];
let allowed: Permissions;

const api = {
  contains: async ({ origins }: { origins?: string[] }) =>
    !origins?.includes('*://*.facebook.com/*'),
  async request({ origins }: { origins?: string[] }) {
    asked.push(origins);
    return true;
  },
  remove: async () => true,
  onAdded: never,
  onRemoved: never,
};

function Page({ settings = readSettings({}) }) {
  allowed = usePermissions(api, settings.networks);
  return null;
}

afterEach(clear);

it('misses a site only as long as its network is on', async () => {
  await show(<Page />);
  await settle();
  expect(allowed.sites).toBe(false);
  allowed.askForSites();
  expect(asked).toEqual([['*://*.linkedin.com/*', '*://*.facebook.com/*']]);
  const settings = changeSettings(readSettings({}), { networks: { facebook: { on: false } } });
  await show(<Page settings={settings} />);
  await settle();
  expect(allowed.sites).toBe(true);
});
