import { FIRST_TOUCHES, type Person, RELATIONS } from '../../utils/domain/person';
import type { CompanionMessages } from '../../utils/i18n/companion';
import type { Acquaintance } from '../../utils/messages';
import { Choices } from '../kit/Choices';
import { NameForm } from './NameForm';

/**
 * Whose profile it is: nobody's that is known, somebody known, or somebody just saved; and whether
 * the last press failed. `gone` is who was known until just now.
 */
export type ProfileShown = { failed?: boolean } & (
  | { is: 'unknown'; gone?: string }
  | { is: 'nameless' }
  | { is: 'known' | 'saved'; known: Acquaintance }
);

interface Props {
  messages: CompanionMessages;
  shown: ProfileShown;
  /** Whether they could be saved. */
  onSave: (name?: string) => Promise<boolean>;
  onDescribe: (answers: Pick<Person, 'relation' | 'firstTouch'>) => void;
  /**
   * Whom they could introduce one to, and whether it could be noted; missing where nobody came to
   * ask for that.
   */
  onIntroduce?: ((name: string) => Promise<boolean>) | undefined;
}

/** On a profile: one press saves the person; of a known one it tells what was said last. */
export function ProfileNote({ messages: m, shown, onSave, onDescribe, onIntroduce }: Props) {
  const problem = shown.failed && (
    <p class="problem" role="alert">
      {m.notSaved}
    </p>
  );
  if (shown.is === 'unknown') {
    return (
      <div class="profile">
        {shown.gone && (
          <p role="status" class="quiet">
            {m.gone(shown.gone)}
          </p>
        )}
        <button type="button" class="button small" onClick={() => void onSave()}>
          {m.savePerson}
        </button>
        {problem}
      </div>
    );
  }
  if (shown.is === 'nameless') {
    return (
      <NameForm label={m.name} button={m.save} onName={onSave}>
        <p class="quiet">{m.nameNeeded}</p>
        {problem}
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
      {/* First: in such a visit it is what one came for. */}
      {onIntroduce && (
        <NameForm label={m.introducesWhom(name)} button={m.note} onName={onIntroduce} />
      )}
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
      {problem}
    </div>
  );
}
