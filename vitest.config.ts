import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longestFirst.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // The modules have no state of their own, so that files need no process each.
          isolate: false,
          maxWorkers: 2,
          // No bound: what is timed is timed by the bench.
          testTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          environment: 'node',
          // After the unit tests, and three browsers at a time: most of them wait, and what they
          // wait for is time that passes.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          // The files of a worker share its browsers.
          isolate: false,
          // No bound either: a view after the other is looked at, on whatever machine.
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
