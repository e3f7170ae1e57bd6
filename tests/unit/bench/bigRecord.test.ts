import * as v from 'valibot';
import { expect, it } from 'vitest';
import { actionSchema } from '../../../utils/domain/action';
import { addDays } from '../../../utils/domain/calendar';
import { dueSteps, openSteps } from '../../../utils/domain/nextSteps';
import { personSchema } from '../../../utils/domain/person';
import { bigRecord } from '../../bench/bigRecord';
import { NOW } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';

const counts = { people: 300, actions: 3_000 };

it('the record of the benchmark has the shape of a real one, and promises that are due', () => {
  const { people, actions } = bigRecord(NOON, counts);
  expect(v.parse(v.array(personSchema), people)).toHaveLength(counts.people);
  const read = v.parse(v.array(actionSchema), actions);
  expect(read).toHaveLength(counts.actions);
  expect(read.every(({ on }) => on <= NOW.date && on >= addDays(NOW.date, -3_651))).toBe(true);
  const due = dueSteps(read, NOW.date).length;
  expect(due).toBeGreaterThan(3);
  expect(openSteps(read).length).toBeGreaterThan(due);
});

it('is the same one each time', () => {
  expect(bigRecord(NOON, counts)).toEqual(bigRecord(NOON, counts));
  expect(bigRecord(NOON, counts, 1)).not.toEqual(bigRecord(NOON, counts));
});
