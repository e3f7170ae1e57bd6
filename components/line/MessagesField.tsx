import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { KeyMessageId } from '../../utils/domain/editorial/ids';
import type { MessageProblem, MessageRow } from '../../utils/domain/editorial/lineDraft';
import { MESSAGES_MAX } from '../../utils/domain/policy';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';

interface Props {
  messages: readonly MessageRow[];
  problems: ReadonlyMap<KeyMessageId, MessageProblem> | undefined;
  isTooMany: boolean;
  newId: () => KeyMessageId;
  onChange: (messages: readonly MessageRow[]) => void;
}

/** The key messages, one field each. A message keeps its posts when its words are changed. */
export function MessagesField({ messages, problems, isTooMany, newId, onChange }: Props) {
  const { t } = useTexts();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<KeyMessageId>();
  useEffect(() => {
    if (!added) return;
    group.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  }, [added]);

  function remove(gone: KeyMessageId): void {
    onChange(messages.filter((message) => message.id !== gone));
    // Its own button is gone with it.
    add.current?.focus();
  }

  return (
    <fieldset
      ref={group}
      class="messages"
      aria-describedby={isTooMany ? `${id}-many` : `${id}-hint`}
    >
      <legend class="label">{t.line.asks.messages}</legend>
      <p id={`${id}-hint`} class="quiet">
        {t.line.messagesHint}
      </p>
      {messages.length > 0 && (
        <ol>
          {messages.map((message, index) => {
            const problem = problems?.get(message.id);
            const name = t.line.message(index + 1);
            return (
              <li key={message.id}>
                <Field
                  label={name}
                  name="message"
                  rows={2}
                  value={message.words}
                  problem={problem && t.line.problems[problem]}
                  onInput={(words) =>
                    onChange(messages.map((one) => (one === message ? { ...one, words } : one)))
                  }
                />
                <button
                  type="button"
                  class="button plain"
                  aria-label={t.buttonFor(t.line.remove, message.words || name)}
                  onClick={() => remove(message.id)}
                >
                  {t.line.remove}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {isTooMany && (
        <p id={`${id}-many`} class="problem">
          {t.line.messagesFull(MESSAGES_MAX)}
        </p>
      )}
      <button
        ref={add}
        type="button"
        class="button small"
        disabled={messages.length >= MESSAGES_MAX}
        onClick={() => {
          const fresh = newId();
          onChange([...messages, { id: fresh, words: '' }]);
          setAdded(fresh);
        }}
      >
        {t.line.addMessage}
      </button>
    </fieldset>
  );
}
