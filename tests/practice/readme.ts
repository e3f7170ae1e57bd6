import { readFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** The examples of policies in the README, to the letter. */
export function policyExamples(): { chromium: string; firefox: string } {
  const [, section = ''] =
    /\n## For organisations\n([\s\S]*?)\n## /.exec(readFileSync(README, 'utf8')) ?? [];
  const [chromium, firefox, ...others] = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, text = '']) => text,
  );
  if (!chromium || !firefox || others.length > 0) {
    throw new Error('The README has two examples of policies: Chromium, then Firefox');
  }
  return { chromium, firefox };
}
