import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Of a clean checkout nothing is known: these took longest when all was measured, on 2026-11-28. */
const LONGEST = [
  'accessibility',
  'workerDeath',
  'narrow',
  'lives',
  'review',
  'gate',
  'tabs',
  'people',
  'foreground',
  'keyboard',
].map((name) => `${name}.test.ts`);

/** So that in the end no worker waits for the one that has begun with the longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.indexOf(basename(moduleId));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
