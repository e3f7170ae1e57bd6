import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FIRST_TOUCHES, NAME_MAX_LENGTH, type Person, RELATIONS } from '../../utils/domain/person';
import type { CompanionMessages } from '../../utils/i18n/companion';
import type { Acquaintance } from '../../utils/messages';
import { Choices } from '../kit/Choices';

/** Whose profile it is: nobody's that is known, somebody known, or somebody just saved. */
export type ProfileShown =
  | { is: 'unknown'; failed?: boolean }
  | { is: 'nameless' }
  | { is: 'known' | 'saved'; known: Acquaintance };

interface Props {
  messages: CompanionMessages;
  shown: ProfileShown;
  onSave: (name?: string) => void;
  onDescribe: (answers: Pick<Person, 'relation' | 'firstTouch'>) => void;
  /** Whom they could introduce one to; missing where nobody came to ask for that. */
  onIntroduce?: ((name: string) => void) | undefined;
}

/** On a profile: one press saves the person; of a known one it tells what was said last. */
export function ProfileNote({ messages: m, shown, onSave, onDescribe, onIntroduce }: Props) {
  if (shown.is === 'unknown') {
    return (
      <div class="profile">
        <button type="button" class="button small" onClick={() => onSave()}>
          {m.savePerson}
        </button>
        {shown.failed && (
          <p class="problem" role="alert">
            {m.notSaved}
          </p>
        )}
      </div>
    );
  }
  if (shown.is === 'nameless') {
    return (
      <NameForm label={m.name} button={m.save} onName={onSave}>
        <p class="quiet">{m.nameNeeded}</p>
      </NameForm>
    );
  }
  const { name, says, asks } = shown.known;
  return (
    <div class="profile">
      <p role="status" class="who">
        {shown.is === 'saved' ? m.saved(name) : m.known(name)}
      </p>
      {says.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      {shown.is === 'saved' && asks.includes('relation') && (
        <Choices
          legend={m.relationAsked}
          name="relation"
          chosen={undefined}
          choices={RELATIONS.map((value) => ({ value, label: m.relations[value] }))}
          onChoose={(relation) => onDescribe({ relation })}
        />
      )}
      {shown.is === 'saved' && asks.includes('firstTouch') && (
        <Choices
          legend={m.metAsked}
          name="met"
          chosen={undefined}
          choices={FIRST_TOUCHES.map((value) => ({ value, label: m.met[value] }))}
          onChoose={(source) => onDescribe({ firstTouch: { source, certainty: 'sure' } })}
        />
      )}
      {onIntroduce && (
        <NameForm label={m.introducesWhom(name)} button={m.note} onName={onIntroduce} />
      )}
    </div>
  );
}

interface NameFormProps {
  label: string;
  button: string;
  onName: (name: string) => void;
  children?: ComponentChildren;
}

function NameForm({ label, button, onName, children }: NameFormProps) {
  const id = useId();
  return (
    <form
      class="profile"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const name = String(new FormData(form).get('name') ?? '').trim();
        if (!name) return;
        form.reset();
        onName(name);
      }}
    >
      {children}
      <label class="label" for={id}>
        {label}
      </label>
      <input id={id} class="field" name="name" type="text" required maxLength={NAME_MAX_LENGTH} />
      <button type="submit" class="button small">
        {button}
      </button>
    </form>
  );
}
