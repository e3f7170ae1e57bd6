import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DateKey } from '../../utils/domain/calendar';
import { type FoldedPerson, foldPeople } from '../../utils/domain/foldedPeople';
import type { ActionId, OpportunityId, PersonId } from '../../utils/domain/ids';
import type { LogDraft } from '../../utils/domain/logDraft';
import type { Opportunity } from '../../utils/domain/opportunity';
import { knownIn, offeredFor, opportunityMeant } from '../../utils/domain/opportunityLinks';
import type { Person } from '../../utils/domain/person';

/** All opportunities of some people. It deals with its own failures, and gives none then. */
export type ReadOpportunities = (people: readonly PersonId[]) => Promise<readonly Opportunity[]>;

/** For which opportunity a form is, as it stands. */
export interface OpportunityChoice {
  offered: readonly Opportunity[];
  meant: OpportunityId | undefined;
}

interface Parts {
  draft: LogDraft;
  people: readonly Person[];
  /** The same people, where they are folded already. */
  folded?: readonly FoldedPerson[] | undefined;
  today: DateKey;
  /** The action that the form is about, where it is in the log already. */
  edited?: ActionId | undefined;
  read?: ReadOpportunities | undefined;
}

/** Reads the opportunities of those whom a form names, as far as they are known. */
export function useOpportunityChoice(parts: Parts): OpportunityChoice {
  const { draft, people, folded, today, edited, read } = parts;
  const { person, personId, others } = draft;
  const all = useMemo(() => folded ?? foldPeople(people), [folded, people]);
  const known = useMemo(
    () => knownIn({ person, personId, others }, all),
    [person, personId, others, all],
  );
  const [found, setFound] = useState<readonly Opportunity[]>([]);
  useEffect(() => {
    if (known.length === 0 || !read) return;
    let isOld = false;
    void read(known).then((opportunities) => {
      if (!isOld) setFound(opportunities);
    });
    return () => {
      isOld = true;
    };
  }, [known, read]);
  // What was read may still be of those who were named before.
  const theirs = found.filter((one) => known.includes(one.person));
  const offered = offeredFor(theirs, today, edited);
  return { offered, meant: opportunityMeant(draft, offered, edited) };
}
