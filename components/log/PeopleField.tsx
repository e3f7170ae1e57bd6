import { useRef } from 'preact/hooks';
import type { FoldedPerson } from '../../utils/domain/foldedPeople';
import {
  type LogDraft,
  mayHaveSeveral,
  withOneMore,
  withoutOther,
  withPerson,
} from '../../utils/domain/logDraft';
import type { Person } from '../../utils/domain/person';
import { useTexts } from '../kit/texts';
import { PersonField } from './PersonField';

interface Props {
  draft: LogDraft;
  people: readonly Person[];
  folded?: readonly FoldedPerson[] | undefined;
  problem: string | undefined;
  focusFirst: boolean;
  onPeopleWanted?: (() => void) | undefined;
  onChange: (draft: LogDraft) => void;
}

/** With whom: one name, and for what happens among several as many as there were. */
export function PeopleField({ draft, onChange, ...field }: Props) {
  const { t } = useTexts();
  const whole = useRef<HTMLDivElement>(null);
  const others = draft.others ?? [];

  function changeAndType(next: LogDraft) {
    onChange(next);
    whole.current?.querySelector('input')?.focus();
  }

  return (
    <div class="people" ref={whole}>
      {others.length > 0 && (
        <ul class="chips" aria-label={t.logbook.alsoThere}>
          {others.map(({ name, id }, index) => (
            <li key={id ?? `${name} ${index}`}>
              <button
                type="button"
                class="button small"
                aria-label={t.logbook.removePerson(name)}
                onClick={() => changeAndType(withoutOther(draft, index))}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <PersonField
        {...field}
        name={draft.person}
        optional={others.length > 0}
        onName={(name, chosen) => onChange(withPerson(draft, name, chosen))}
      />
      {mayHaveSeveral(draft.kind) && (
        <button
          type="button"
          class="button plain add-person"
          onClick={() => changeAndType(withOneMore(draft))}
        >
          {t.logbook.addPerson}
        </button>
      )}
    </div>
  );
}
