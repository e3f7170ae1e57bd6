import { useTexts } from '../../components/kit/texts';
import { QuestionCard } from '../../components/today/QuestionCard';
import { readHold } from '../../utils/domain/review/experimentBudget';
import type { Settings } from '../../utils/domain/settings';
import { type Question, questionOf, type Upkeep } from '../../utils/domain/upkeep';
import type { Command } from '../../utils/messages';
import { EXPERIMENT_KEY } from '../../utils/storage/experimentState';
import { readUpkeep, UPKEEP_KEY } from '../../utils/storage/upkeep';
import { saveFile } from './saveFile';
import type { Services } from './services';
import { useStored } from './useStored';

interface Props {
  services: Pick<Services, 'storage' | 'clock'>;
  first: Upkeep;
  settings: Settings;
  send: (command: Command) => Promise<boolean>;
  /** Leads to where a backup is saved. */
  onBackup: () => void;
}

/** What Rappel has to say of itself now, if anything: that something was not saved, and one question. */
export function AskedQuestion({ services, first, settings, send, onBackup }: Props) {
  const { storage, clock } = services;
  const upkeep = useStored(storage, UPKEEP_KEY, readUpkeep, first);
  const hold = useStored(storage, EXPERIMENT_KEY, readHold, undefined);
  const { t } = useTexts();
  const question = questionOf(hold ? withoutBudget(upkeep) : upkeep, settings, clock.wallMs());
  const trouble = upkeep.troubleAt !== undefined && <p class="trouble">{t.trouble}</p>;
  if (!question) return trouble;
  const answer = (keep: boolean) => send({ type: 'answer', question, keep });

  async function accept(asked: Question): Promise<void> {
    if (asked.kind === 'set-aside') {
      const items = await storage.local.get(asked.keys);
      saveFile('rappel-put-aside.json', JSON.stringify(items, null, 2));
    }
    // First the answer: the popup closes when another page comes to the front.
    await answer(true);
    if (asked.kind === 'backup') onBackup();
  }

  return (
    <>
      {trouble}
      <QuestionCard
        question={question}
        budgetMinutes={settings.nextDailyBudgetMinutes ?? settings.dailyBudgetMinutes}
        onYes={() => void accept(question)}
        onNo={() => void answer(false)}
      />
    </>
  );
}

/** While an experiment sets the budget, what the person once made of it is not to be asked about. */
function withoutBudget(upkeep: Upkeep): Upkeep {
  return { ...upkeep, easings: upkeep.easings.filter(({ what }) => what !== 'budget') };
}
