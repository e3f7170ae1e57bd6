import * as v from 'valibot';
import type { RealWorldAction } from '../../../../utils/domain/action';
import { calendarOf, type DateKey } from '../../../../utils/domain/calendar';
import { startOfDay } from '../../../../utils/domain/day';
import { openingIdSchema, opportunityIdSchema } from '../../../../utils/domain/ids';
import type { Opening } from '../../../../utils/domain/opening';
import { type Opportunity, opportunitySchema } from '../../../../utils/domain/opportunity';
import type { SessionRecord } from '../../../../utils/domain/record';
import {
  type Arranged,
  arrange,
  type Here,
  type ReviewSources,
} from '../../../../utils/domain/review/arrange';
import type { Session } from '../../../../utils/domain/session';
import type { Slice } from '../../../../utils/domain/slice';
import { MINUTE_MS } from '../../../../utils/domain/time';
import { actionId, anAction } from '../helpers/actions';
import { aSession, sessionId } from '../helpers/make';

/** Things to make a review of; each takes what matters to the test. */
export const HERE: Here = { zone: 'Europe/Paris', dayStartsAt: '04:00' };

const paris = { calendar: calendarOf('Europe/Paris'), dayStartsAt: '00:00' };

/** The instant of a local time in Paris. */
export function parisAt(date: DateKey, time = '12:00'): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return startOfDay(date, { ...paris, dayStartsAt: `${hour}:${minute}` });
}

/** A visit of so many minutes in one slice, over unless said otherwise. */
export function aVisit(
  id: string,
  startedAt: number,
  minutes: number,
  some: Partial<Session> = {},
): SessionRecord {
  const ms = minutes * MINUTE_MS;
  const slice: Slice = [startedAt, startedAt + ms, ms];
  const session = aSession(
    { id: sessionId(id), spentMs: ms, endedAt: startedAt + ms, ending: 'finished', ...some },
    startedAt,
  );
  return { id: session.id, startedAt, session, slices: ms > 0 ? [slice] : [] };
}

export function anOpportunity(id: string, some: Record<string, unknown> = {}): Opportunity {
  return v.parse(opportunitySchema, {
    id,
    person: 'p1',
    about: 'the roof',
    stage: 'need',
    openedOn: '2026-11-23',
    actions: [],
    updatedAt: 1,
    ...some,
  });
}

export const opportunityId = (text: string) => v.parse(opportunityIdSchema, text);

export function anOpening(id: string, at: number, answer: Opening['answer']): Opening {
  return { id: v.parse(openingIdSchema, id), network: 'linkedin', at, answer };
}

/** An action without any outcome, result or minutes. */
export function aBareAction(id: string, some: Partial<RealWorldAction> = {}): RealWorldAction {
  const { reach: _spoke, ...bare } = anAction();
  return { ...bare, id: actionId(id), ...some };
}

export const NOTHING: ReviewSources = {
  sessions: [],
  openings: [],
  overtimes: [],
  actions: [],
  opportunities: [],
  people: [],
};

export function arranged(some: Partial<ReviewSources> = {}, here: Partial<Here> = {}): Arranged {
  return arrange({ ...NOTHING, ...some }, { ...HERE, ...here });
}
