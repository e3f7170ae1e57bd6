import { actionOf } from '../../../../utils/domain/draftAction';
import { emptyDraft, type LogDraft } from '../../../../utils/domain/logDraft';
import { actionId, NOW, personId } from './actions';
import { NOON } from './make';

/** A complete draft, and the action that it stands for; each takes what matters to the test. */
export const draft = (some: Partial<LogDraft> = {}): LogDraft => ({
  ...emptyDraft,
  person: 'Marie Dubois',
  reach: 'spoke',
  ...some,
});
export const ids = { action: actionId('a1'), people: [personId('p1')] };
export const action = (some: Partial<LogDraft> = {}) => actionOf(draft(some), ids, NOW, NOON);
