import type { Person } from '../../../utils/domain/person';
import { Toggle } from '../../kit/Toggle';
import { useTexts } from '../../kit/texts';
import { SettingField } from '../../settings/SettingField';

const WHY_MAX_LENGTH = 200;

interface Props {
  person: Pick<Person, 'doNotContact'>;
  /** The reason, which may be empty; nothing once they may be contacted again. */
  onSet: (why: string | undefined) => void;
}

/** Counts at once, as it must never be forgotten in a form that was not saved. */
export function DoNotContact({ person: { doNotContact }, onSet }: Props) {
  const { t } = useTexts();
  const { card } = t.people;
  return (
    <div class="do-not-contact">
      <Toggle
        label={card.doNotContact}
        hint={card.doNotContactHint}
        checked={doNotContact !== undefined}
        onChange={(checked) => onSet(checked ? '' : undefined)}
      />
      {doNotContact && (
        <SettingField
          label={card.why}
          type="text"
          value={doNotContact.why}
          problemOf={(typed) =>
            typed.trim().length > WHY_MAX_LENGTH ? t.problems['too-long'] : undefined
          }
          onSet={(typed) => onSet(typed.trim())}
        />
      )}
    </div>
  );
}
