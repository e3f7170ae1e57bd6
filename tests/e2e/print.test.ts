import { expect, test } from 'vitest';
import { waitFor } from '../practice/overlay.ts';
import { inBrowsers } from '../practice/stage.ts';

/** So much of each: letters of a text, messages, watch words. */
const LINES = [
  [150, 5, 12],
  [250, 6, 20],
  [350, 10, 40],
  [500, 20, 100],
] as const;

const words = (letters: number) =>
  'Owners of houses who have an offer and wait. '.repeat(30).slice(0, letters);

const ON_PAPER = ['chromium'] as const;

// Firefox prints to a file only by way of its own dialog.
inBrowsers(
  'on paper',
  ({ open }) => {
    test('the editorial line is one page, however long', async () => {
      const browser = await open();
      for (const [letters, messages, watched] of LINES) {
        const text = words(letters);
        await browser.storage.set({
          line: {
            ...{ audience: text, feeling: text, field: text, notMyField: text, tone: text },
            rhythm: { posts: 2, per: 'week' },
            messages: Array.from({ length: messages }, (_, index) => ({
              id: `m${index}`,
              words: `${index} ${words(Math.min(letters, 120))}`,
            })),
            watchWords: Array.from({ length: watched }, (_, index) => `watch word ${index}`),
            updatedAt: Date.now(),
          },
        });
        const page = await browser.extensionPage('dashboard.html#line');
        await waitFor(page, 'button', /^Print/);
        const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
        expect([letters, pdf.match(/\/Type \/Page\b/g)?.length]).toEqual([letters, 1]);
        await page.close();
      }
    });
  },
  ON_PAPER,
);
