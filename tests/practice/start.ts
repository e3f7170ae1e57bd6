import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import type { BrowserKind } from './browser.ts';
import { playDemo } from './demo.ts';
import { extensionDir } from './extensionDir.ts';
import { launch } from './launch.ts';
import { startPracticeNetwork } from './network.ts';

/** `npm start`: a real browser with Rappel in it, and practice pages under the networks' names. */
const kind: BrowserKind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const build = kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
if (spawnSync('wxt', build, { stdio: 'inherit' }).status !== 0) process.exit(1);

const network = await startPracticeNetwork();
try {
  if (hasDisplay) await openForPractice();
  else await playDemo(kind, network, 'demo');
} finally {
  await network.close();
}

async function openForPractice(): Promise<void> {
  const browser = await launch(kind, {
    extensionDir: extensionDir(kind),
    network,
    headless: false,
  });
  const page = await browser.openPage(browser.url('linkedin', '/feed/'));
  console.log(
    `\nRappel runs in this ${kind}. The page is a practice page, served here under the name of ` +
      'linkedin.com; facebook.com works, too.\nNothing leaves this machine. Close the browser to end.',
  );
  await new Promise<void>((resolve) => {
    page.browser().once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await browser.close();
  await rm(browser.profileDir, { recursive: true, force: true });
}
