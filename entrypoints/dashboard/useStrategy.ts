import { useState } from 'preact/hooks';
import { readStrategyDraft } from '../../utils/domain/strategy/keptStrategyDraft';
import {
  draftOfStrategy,
  readStrategy,
  strategyOf,
  strategyProblemsOf,
} from '../../utils/domain/strategy/strategy';
import { sendCommand } from '../../utils/messages';
import { STRATEGY_DRAFT_KEY, STRATEGY_KEY } from '../../utils/storage/ownTexts';
import type { Services } from '../shared/services';
import { useStored } from '../shared/useStored';
import { useKeptForm } from './useKeptForm';

/** The strategy as it was saved, and its form. */
export function useStrategy({
  storage,
  runtime,
  clock,
}: Pick<Services, 'storage' | 'runtime' | 'clock'>) {
  const own = useStored(storage, STRATEGY_KEY, readStrategy, undefined);
  const kept = useKeptForm(storage, STRATEGY_DRAFT_KEY, readStrategyDraft);
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const draft = own && kept.isRead ? (kept.form ?? draftOfStrategy(own)) : undefined;

  return {
    strategy: own,
    /** Nothing until it has been read. */
    draft,
    isChanged: kept.form !== undefined,
    problems: draft && own ? strategyProblemsOf(draft, own) : {},
    outcome,
    change(next: NonNullable<typeof draft>): void {
      setOutcome(undefined);
      kept.keep(next);
    },
    discard(): void {
      setOutcome(undefined);
      kept.drop();
    },
    /** Of a draft without problems. */
    async save(): Promise<void> {
      if (!draft || !own) return;
      const strategy = strategyOf(draft, own, clock.wallMs());
      const answer = await sendCommand(runtime, { type: 'keepTexts', strategy });
      // What could not be saved stays in the form, and so does what was typed meanwhile.
      if (!answer.ok) setOutcome('failed');
      else setOutcome(kept.dropSaved(kept.form) ? 'saved' : undefined);
    },
  };
}
