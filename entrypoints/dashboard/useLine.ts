import { useMemo, useState } from 'preact/hooks';
import { readLine } from '../../utils/domain/editorial/editorialLine';
import { readLineDraft } from '../../utils/domain/editorial/keptLineDraft';
import { draftOfLine, lineOf, lineProblemsOf } from '../../utils/domain/editorial/lineDraft';
import { isFixedPart, lineInForce } from '../../utils/domain/editorial/lineInForce';
import { sendCommand } from '../../utils/messages';
import { LINE_DRAFT_KEY, LINE_KEY } from '../../utils/storage/ownTexts';
import { POLICY_KEY, readPolicyState } from '../../utils/storage/policyState';
import { dateOf } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { useStored } from '../shared/useStored';
import { useKeptForm } from './useKeptForm';

/** The editorial line as it holds, and the form in which it is changed while that is open. */
export function useLine({
  storage,
  runtime,
  clock,
}: Pick<Services, 'storage' | 'runtime' | 'clock'>) {
  const own = useStored(storage, LINE_KEY, readLine, undefined);
  const policy = useStored(storage, POLICY_KEY, readPolicyState, undefined);
  const kept = useKeptForm(storage, LINE_DRAFT_KEY, readLineDraft);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const fixed = useMemo(() => new Set(policy?.fixed), [policy]);
  const line = useMemo(
    () => own && policy && lineInForce(own, policy.editorialLine, fixed),
    [own, policy, fixed],
  );

  return {
    /** Nothing until it has been read. */
    line: kept.isRead ? line : undefined,
    draft: kept.form,
    problems: kept.form && line ? lineProblemsOf(kept.form, line) : {},
    outcome,
    isFixed: (part: Parameters<typeof isFixedPart>[0]) => isFixedPart(part, fixed),
    begin(): void {
      setOutcome(undefined);
      if (line) kept.open(draftOfLine(line));
    },
    change: kept.keep,
    discard(): void {
      setOutcome(undefined);
      kept.drop();
    },
    /** Of a draft without problems. */
    async save(): Promise<void> {
      if (!kept.form || !own) return;
      const nowMs = clock.wallMs();
      const after = lineOf(kept.form, own, fixed, dateOf(nowMs, clock), nowMs);
      const answer = await sendCommand(runtime, { type: 'keepTexts', line: after });
      // What could not be saved stays in the form, and so does what was typed meanwhile.
      if (!answer.ok) setOutcome('failed');
      else setOutcome(kept.dropSaved(kept.form) ? 'saved' : undefined);
    },
  };
}
