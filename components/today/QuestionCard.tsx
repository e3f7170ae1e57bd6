import type { Question } from '../../utils/domain/upkeep';
import type { Messages } from '../../utils/i18n/index';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';

interface Props {
  question: Question;
  /** The daily budget as it is, or will be from tomorrow on; in minutes. */
  budgetMinutes: number;
  /** What Rappel proposes: to keep the easing, to save a backup, to save what was put aside. */
  onYes: () => void;
  onNo: () => void;
}

/** One thing that Rappel asks, once. It waits for an answer and hides nothing. */
export function QuestionCard({ question, budgetMinutes, onYes, onNo }: Props) {
  const { t } = useTexts();
  const { words, yes, no } = contentOf(question, budgetMinutes, t);
  return (
    <section class="question" aria-label={t.questionTitle}>
      <p>{words}</p>
      <div class="buttons">
        <button type="button" class="button small" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button small" onClick={onNo}>
          {no}
        </button>
      </div>
    </section>
  );
}

function contentOf(question: Question, minutes: number, t: Messages) {
  const { questions } = t;
  if (question.kind === 'backup')
    return { words: questions.backup, yes: questions.saveBackup, no: questions.notNow };
  if (question.kind === 'set-aside')
    return { words: questions.setAside, yes: questions.saveSetAside, no: questions.allRight };
  const { easing } = question;
  if (easing.what === 'budget')
    return {
      words: questions.budget(easing.minutes, minutes),
      yes: questions.keepBudget,
      no: questions.backTo(easing.minutes),
    };
  const name = networkName(easing.network);
  return {
    words: questions.network(name),
    yes: questions.keepOff,
    no: questions.askAgain(name),
  };
}
