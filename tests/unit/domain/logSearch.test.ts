import { describe, expect, it } from 'vitest';
import type { RealWorldAction } from '../../../utils/domain/action';
import { foldPeople } from '../../../utils/domain/foldedPeople';
import {
  entryOf,
  findInLog,
  isNarrowed,
  type LogFilter,
  NO_FILTER,
} from '../../../utils/domain/logSearch';
import { actionId, anAction, personId } from './helpers/actions';

const TODAY = '2026-11-26';
const KINDS = {
  call: 'call',
  meeting: 'meeting',
  visit: 'visit',
  event: 'event',
  'introduction-asked': 'introduction asked',
  'introduction-given': 'introduction given',
  message: 'message',
};
const PEOPLE = foldPeople([
  { id: personId('p1'), name: 'Marie Dubois', company: 'Atelier Dubois', updatedAt: 1 },
  { id: personId('p2'), name: 'Hélène Roux', updatedAt: 1 },
]);

const one = (id: string, some: Partial<RealWorldAction> = {}) =>
  anAction({ id: actionId(id), on: TODAY, ...some });
const LOG = [
  one('a', { note: 'Prix du chêne', result: 'need' }),
  one('b', { people: [personId('p1'), personId('p2')], kind: 'meeting', reach: 'held' }),
  one('c', { by: 'them', on: '2026-11-20', next: { note: 'Rappeler' } }),
  one('d', { on: '2026-10-28', event: 'Batimat', kind: 'event', reach: 'held' }),
  one('e', { on: '2025-11-27', people: [] }),
  one('f', { on: '2025-11-26', reach: 'voicemail' }),
];
const find = (some: Partial<LogFilter>) =>
  findInLog(
    LOG.map(entryOf),
    { ...NO_FILTER, ...some },
    { people: PEOPLE, kinds: KINDS },
    TODAY,
  ).map(({ id }) => id);

describe('a search of the log', () => {
  it.each([
    ['', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['chene', ['a']],
    ['HÉLÈNE', ['b']],
    ['roux atelier', ['b']],
    ['  meeting ', ['b']],
    ['batimat', ['d']],
    ['rappeler marie', ['c']],
    ['rappeler roux', []],
  ])('finds "%s"', (words, found) => {
    expect(find({ words })).toEqual(found);
  });

  it.each<[Partial<LogFilter>, string[]]>([
    [{ kind: 'call' }, ['a', 'c', 'e', 'f']],
    [{ by: 'them' }, ['c']],
    [{ reach: 'voicemail' }, ['f']],
    [{ result: 'need' }, ['a']],
    [{ period: 'week' }, ['a', 'b', 'c']],
    [{ period: 'month' }, ['a', 'b', 'c', 'd']],
    [{ period: 'year' }, ['a', 'b', 'c', 'd', 'e']],
    [{ period: 'own', from: '2026-10-28', to: '2026-11-20' }, ['c', 'd']],
    [{ period: 'own', to: '2025-12-31' }, ['e', 'f']],
    [{ period: 'own', from: '2026-11-26' }, ['a', 'b']],
    [{ period: 'week', from: '2026-11-26' }, ['a', 'b', 'c']],
    [{ words: 'marie', kind: 'call', period: 'week' }, ['a', 'c']],
  ])('is narrowed by %j', (filter, found) => {
    expect(find(filter)).toEqual(found);
  });

  it('has a year ago on the last day of a leap February too', () => {
    const log = [one('x', { on: '2027-03-01' }), one('y', { on: '2027-02-28' })].map(entryOf);
    const known = { people: PEOPLE, kinds: KINDS };
    const found = findInLog(log, { ...NO_FILTER, period: 'year' }, known, '2028-02-29');
    expect(found.map(({ id }) => id)).toEqual(['x']);
  });

  it('knows whether more than words are asked for', () => {
    expect(isNarrowed({ ...NO_FILTER, words: 'x' })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, period: 'own' })).toBe(false);
    expect(isNarrowed({ ...NO_FILTER, period: 'own', from: TODAY })).toBe(true);
    expect(isNarrowed({ ...NO_FILTER, period: 'week' })).toBe(true);
    expect(isNarrowed({ ...NO_FILTER, by: 'me' })).toBe(true);
  });
});
