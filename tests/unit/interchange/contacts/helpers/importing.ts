import type { PersonId } from '../../../../../utils/domain/ids';
import type { ImportChoices } from '../../../../../utils/domain/importPlan';
import { readPhone } from '../../../../../utils/interchange/contacts/phones';
import { personId } from '../../../domain/helpers/actions';
import { NOON } from '../../../domain/helpers/make';

/** Ids in a row: `new-1`, `new-2`, … */
export function importPersonId(prefix = 'new'): () => PersonId {
  let last = 0;
  return () => {
    last += 1;
    return personId(`${prefix}-${last}`);
  };
}

export function choices(some: Partial<ImportChoices> = {}): ImportChoices {
  return {
    ambiguousDates: 'day-first',
    readPhone: (raw) => readPhone(raw, 'FR'),
    newPersonId: importPersonId(),
    nowMs: NOON,
    ...some,
  };
}
