import { useEffect, useState } from 'preact/hooks';
import type { RealWorldAction } from '../../utils/domain/action';
import { type Contacts, countContacts } from '../../utils/domain/contacts';
import type { Progress } from '../../utils/domain/importedContact';
import { inSlices } from '../../utils/interchange/contacts/inSlices';
import { nextTask } from './nextTask';

/** About a millisecond. */
const ACTIONS_IN_A_SLICE = 2_000;

/**
 * What the log tells of each person, counted in slices beside what the page does. While it is
 * counted anew, what was known before stands.
 */
export function useContacts(actions: readonly RealWorldAction[] | undefined): Contacts | undefined {
  const [contacts, setContacts] = useState<Contacts>();
  useEffect(() => {
    if (!actions) return;
    const stop = new AbortController();
    const driver = { pause: nextTask, nowMs: () => performance.now(), signal: stop.signal };
    inSlices(counted(actions), driver)
      .then(setContacts)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) throw error;
      });
    return () => stop.abort();
  }, [actions]);
  return contacts;
}

function* counted(actions: readonly RealWorldAction[]): Generator<Progress, Contacts> {
  const count = countContacts();
  for (let from = 0; from < actions.length; from += ACTIONS_IN_A_SLICE) {
    count.add(actions.slice(from, from + ACTIONS_IN_A_SLICE));
    yield { rows: from, part: from / actions.length };
  }
  return count.done();
}
