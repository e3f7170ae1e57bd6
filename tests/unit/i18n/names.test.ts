import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Names = Record<string, { message: string }>;
const namesIn = (language: string): Names =>
  JSON.parse(
    readFileSync(
      new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url),
      'utf8',
    ),
  );

describe('the name and description for the stores', () => {
  const english = namesIn('en');
  const french = namesIn('fr');

  it('are there in both languages', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const key of ['name', 'description']) {
      expect(english[key]?.message).toBeTruthy();
      expect(french[key]?.message).toBeTruthy();
    }
  });

  it('fit into what the stores allow: 45 and 132 letters', () => {
    for (const names of [english, french]) {
      expect(names.name?.message.length).toBeLessThanOrEqual(45);
      expect(names.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
