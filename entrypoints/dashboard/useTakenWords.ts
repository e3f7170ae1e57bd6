import { useState } from 'preact/hooks';
import { createQueue } from '../../utils/background/queue';
import { readLine } from '../../utils/domain/editorial/editorialLine';
import { readLineDraft } from '../../utils/domain/editorial/keptLineDraft';
import { draftOfLine, lineOf } from '../../utils/domain/editorial/lineDraft';
import { lineInForce } from '../../utils/domain/editorial/lineInForce';
import { withWatchWords } from '../../utils/domain/strategy/takenWords';
import { sendCommand } from '../../utils/messages';
import { LINE_DRAFT_KEY, LINE_KEY } from '../../utils/storage/ownTexts';
import { POLICY_KEY, readPolicyState } from '../../utils/storage/policyState';
import { dateOf } from '../shared/dayNow';
import type { Services } from '../shared/services';

/** Takes words into the watch words of the line, when the person presses so. */
export function useTakenWords({
  storage,
  runtime,
  clock,
}: Pick<Services, 'storage' | 'runtime' | 'clock'>) {
  const { local } = storage;
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const [queue] = useState(createQueue);

  async function take(words: readonly string[]): Promise<void> {
    const raw = await local.get([LINE_KEY, POLICY_KEY, LINE_DRAFT_KEY]);
    const own = readLine(raw[LINE_KEY]);
    const { editorialLine, fixed: paths } = readPolicyState(raw[POLICY_KEY]);
    const fixed = new Set(paths);
    const draft = withWatchWords(draftOfLine(lineInForce(own, editorialLine, fixed)), words);
    const nowMs = clock.wallMs();
    const line = lineOf(draft, own, fixed, dateOf(nowMs, clock), nowMs);
    const answer = await sendCommand(runtime, { type: 'keepTexts', line });
    setFailed(!answer.ok);
    if (!answer.ok) return;
    setTaken((before) => [...before, ...words]);
    // A form that is half filled would take them out again once it is saved.
    const halfFilled = readLineDraft(raw[LINE_DRAFT_KEY]);
    if (halfFilled) await local.set({ [LINE_DRAFT_KEY]: withWatchWords(halfFilled, words) });
  }

  return {
    taken,
    failed,
    /** One after the other: the second is put beside what the first one left. */
    take: (words: readonly string[]) => queue(() => take(words)).catch(() => setFailed(true)),
  };
}
