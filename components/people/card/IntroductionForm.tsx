import { useMemo, useRef, useState } from 'preact/hooks';
import { INTRODUCTION_NOTE_MAX_LENGTH } from '../../../utils/domain/introduction';
import type { Named } from '../../../utils/domain/logDraft';
import { NAME_MAX_LENGTH, type Person, personNamed, tidyName } from '../../../utils/domain/person';
import { Choices } from '../../kit/Choices';
import { Field } from '../../kit/Field';
import { useTexts } from '../../kit/texts';
import { PersonField } from '../../log/PersonField';

/** What `other` is: whom one would like to meet, or by whom one could meet the person of the card. */
export interface IntroductionDraft {
  otherIs: 'person' | 'through';
  other: Named;
  note: string;
}

const EMPTY: IntroductionDraft = { otherIs: 'person', other: { name: '' }, note: '' };

interface Props {
  person: Person;
  /** Everybody; nothing as long as nobody asked for them. */
  people: readonly Person[] | undefined;
  onNeedPeople: () => void;
  /** Whether it could be noted. */
  onNote: (draft: IntroductionDraft) => Promise<boolean>;
}

/** Folded until somebody has one to note; a name that nobody bears makes a new person. */
export function IntroductionForm({ person, people, onNeedPeople, onNote }: Props) {
  const { t } = useTexts();
  const words = t.introductions;
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  // The same list at each key, or thirty thousand names would be folded anew.
  const others = useMemo(
    () => people?.filter(({ id }) => id !== person.id) ?? [],
    [people, person],
  );

  async function submit() {
    const name = tidyName(draft.other.name);
    const wrong = problemOf(name);
    setProblem(wrong);
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>('[name=person]')?.focus();
      return;
    }
    if (await onNote({ ...draft, other: { ...draft.other, name } })) {
      // What was typed meanwhile is for the next one.
      setDraft((now) => ({
        ...now,
        ...(now.other === draft.other && { other: EMPTY.other }),
        ...(now.note === draft.note && { note: EMPTY.note }),
      }));
    }
  }

  function problemOf(name: string): string | undefined {
    if (name === '') return words.nobody;
    if (name.length > NAME_MAX_LENGTH) return words.tooLong;
    // Themselves, by name alone: another one of that name is chosen from the list.
    const isThem = !draft.other.id && personNamed([person], name) !== undefined;
    return isThem ? words.whom : undefined;
  }

  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && onNeedPeople()}>
      <summary>{words.add}</summary>
      <form
        ref={form}
        class="details fold-content"
        aria-label={words.add}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Choices
          legend={words.direction}
          name="otherIs"
          chosen={draft.otherIs}
          choices={(['person', 'through'] as const).map((value) => ({
            value,
            label: words.otherIs[value](person.name),
          }))}
          onChoose={(otherIs) => setDraft({ ...draft, otherIs })}
        />
        <PersonField
          name={draft.other.name}
          people={others}
          problem={problem}
          focusFirst={false}
          onName={(name, id) => {
            setDraft({ ...draft, other: id ? { name, id } : { name } });
            setProblem(undefined);
          }}
        />
        <Field
          label={words.note}
          name="note"
          value={draft.note}
          onInput={(note) =>
            setDraft({ ...draft, note: note.slice(0, INTRODUCTION_NOTE_MAX_LENGTH) })
          }
        />
        <p>
          <button type="submit" class="button">
            {words.save}
          </button>
        </p>
      </form>
    </details>
  );
}
