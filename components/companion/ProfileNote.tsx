import { FIRST_TOUCHES, type Person, RELATIONS } from '../../utils/domain/person';
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
}

/** On a profile: one press saves the person; of a known one it tells what was said last. */
export function ProfileNote({ messages: m, shown, onSave, onDescribe }: Props) {
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
  if (shown.is === 'nameless') return <NameForm messages={m} onSave={onSave} />;
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
    </div>
  );
}

function NameForm({ messages: m, onSave }: Pick<Props, 'messages' | 'onSave'>) {
  return (
    <form
      class="profile"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
        if (name) onSave(name);
      }}
    >
      <p class="quiet">{m.nameNeeded}</p>
      <label class="label" for="rappel-name">
        {m.name}
      </label>
      <input id="rappel-name" class="field" name="name" type="text" required maxLength={120} />
      <button type="submit" class="button small">
        {m.save}
      </button>
    </form>
  );
}
