import {
  type Answer,
  type Answers,
  QUESTIONS,
  withAnswer,
} from '../../utils/domain/editorial/checklist';
import type { KeyMessage } from '../../utils/domain/editorial/editorialLine';
import type { CompanionMessages } from '../../utils/i18n/companion';
import { Choices } from '../kit/Choices';

interface Props {
  messages: CompanionMessages;
  keyMessages: readonly KeyMessage[];
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

const ANSWERS: readonly Answer[] = ['yes', 'no'];
const NONE = 'none';

/** Four questions, each of which may stay open: they keep nobody from posting. */
export function Checklist({ messages: m, keyMessages, answers, onAnswer }: Props) {
  return (
    <>
      {QUESTIONS.map((question) =>
        question === 'message' ? (
          keyMessages.length > 0 && (
            <Choices
              key={question}
              legend={m.questions[question]}
              name={question}
              choices={[
                ...keyMessages.map(({ id, words }) => ({ value: id as string, label: words })),
                { value: NONE, label: m.noMessage },
              ]}
              chosen={answers.message === null ? NONE : answers.message}
              onChoose={(chosen) => {
                const given = keyMessages.find(({ id }) => id === chosen)?.id ?? null;
                onAnswer(withAnswer(answers, question, given));
              }}
            />
          )
        ) : (
          <Choices
            key={question}
            legend={m.questions[question]}
            name={question}
            joined
            choices={ANSWERS.map((value) => ({ value, label: m.answers[value] }))}
            chosen={answers[question]}
            onChoose={(given) => onAnswer(withAnswer(answers, question, given))}
          />
        ),
      )}
    </>
  );
}
