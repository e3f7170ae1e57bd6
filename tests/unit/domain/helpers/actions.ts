import * as v from 'valibot';
import { actionSchema, type RealWorldAction } from '../../../../utils/domain/action';
import { actionIdSchema, personIdSchema } from '../../../../utils/domain/ids';
import type { LocalNow } from '../../../../utils/domain/localNow';
import { NOON } from './make';

export const actionId = (text: string) => v.parse(actionIdSchema, text);
export const personId = (text: string) => v.parse(personIdSchema, text);

/** Local now of the tests: noon of an ordinary day in Paris. */
export const NOW: LocalNow = { date: '2026-11-23', time: '12:00', zone: 'Europe/Paris' };

/** A call in which Marie was spoken to; each test says what matters to it. */
export function anAction(some: Partial<RealWorldAction> = {}): RealWorldAction {
  return v.parse(actionSchema, {
    id: 'a1',
    kind: 'call',
    by: 'me',
    on: NOW.date,
    time: '11:30',
    zone: NOW.zone,
    people: ['p1'],
    reach: 'spoke',
    loggedAt: NOON,
    updatedAt: NOON,
    ...some,
  });
}
