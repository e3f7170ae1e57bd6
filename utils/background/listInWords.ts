import type { Calendar } from '../domain/calendar';
import { doneByLog } from '../domain/carriedOut';
import type { GateCalls } from '../domain/gateCalls';
import type { PersonId } from '../domain/ids';
import type { IfThen } from '../domain/ifThen';
import { type KeptList, keep } from '../domain/keptList';
import { FEW_PICKS, type Listed, listedPick } from '../domain/listed';
import { localNowAt } from '../domain/localNow';
import { isBarred } from '../domain/person';
import { midnightAfter, plansAhead } from '../domain/plansAhead';
import { GOAL_MAX_LENGTH } from '../domain/session';
import { todaysList } from '../domain/todaysList';
import type { Language } from '../i18n/language';
import type { ListWords } from '../i18n/listWords';
import type { ListRecord } from '../storage/todaysList';

/** In which language to write, and how. */
export interface Spoken {
  language: Language;
  words: ListWords;
}

export interface InWords {
  listed: Listed;
  plans: GateCalls['plans'];
}

/**
 * Today's list and the plans of a record, ready to be shown. What the record alone tells is found
 * out first, once, since that takes longest.
 */
export function inWords(
  { people, contacts, plans, ofPlanned }: ListRecord,
  { nowMs, calendar }: { nowMs: number; calendar: Calendar },
): (kept: KeptList, spoken: Spoken) => InWords {
  const today = localNowAt(calendar, nowMs).date;
  const byId = new Map(people.map((person) => [person.id, person]));
  const barred = new Set(people.filter(isBarred).map(({ id }) => id));
  const open = doneByLog(plans, ofPlanned, today);
  const isThere = (id: PersonId) => byId.get(id)?.deletedAt === undefined && byId.has(id);
  const nameIn = ({ person }: IfThen) => (person && byId.get(person)?.name) ?? '';

  return (kept, { language, words }) => {
    const picks = todaysList({ people, contacts, kept, today });
    return {
      listed: {
        kept: keep(kept, picks, today, isThere),
        language,
        isAnybodyKnown: people.some(({ deletedAt }) => deletedAt === undefined),
        picks: picks.flatMap((pick) => {
          const person = byId.get(pick.person);
          return person ? [listedPick(pick, person, words.why(pick, today))] : [];
        }),
      },
      plans: plansAhead(open, barred, { nowMs, calendar }, (planned) =>
        words.planned(planned, nameIn(planned.plan)).slice(0, GOAL_MAX_LENGTH),
      ),
    };
  };
}

/** What a gate and a panel say of it. */
export function gateCallsOf(
  { listed, plans }: InWords,
  { words }: Spoken,
  calendar: Calendar,
): GateCalls {
  return {
    until: midnightAfter(listed.kept.day, calendar),
    picks: listed.picks.slice(0, FEW_PICKS).map(({ person, name, why, needsConsent }) => ({
      person,
      name,
      why: needsConsent ? words.withConsent(why) : why,
    })),
    plans,
  };
}
