import { useId, useRef, useState } from 'preact/hooks';
import { foldName } from '../../utils/domain/person';
import {
  type OwnPurpose,
  PURPOSE_NAME_MAX_LENGTH,
  PURPOSES_MAX,
  type Purpose,
  type PurposeSetting,
  purposeName,
  purposesInOrder,
} from '../../utils/domain/purposes';
import type { Settings } from '../../utils/domain/settings';
import { guardMessages } from '../../utils/i18n/guard';
import { useTexts } from '../kit/texts';
import { FixedNote } from './FixedNote';
import { LeadsToChoice } from './LeadsToChoice';
import { SettingField } from './SettingField';
import { useOwnCopy } from './useOwnCopy';

interface Props {
  settings: Pick<Settings, 'purposes' | 'networks' | 'apps'>;
  /** By the organisation: shown, and not to be changed. */
  fixed: boolean;
  newId: () => OwnPurpose;
  onSet: (purposes: PurposeSetting[]) => void;
}

/** What the gate offers: to order, name, hide and add. None is taken away, since visits name it. */
export function PurposeSettings({ settings, fixed, newId, onSet }: Props) {
  const { t, language } = useTexts();
  const id = useId();
  const { adjust } = t;
  const names = guardMessages(language).purposes;
  const [changed, change] = useOwnCopy(settings.purposes, onSet);
  const purposes = purposesInOrder(changed);
  const nameOf = (one: PurposeSetting) => purposeName(one, names);
  const isTaken = (name: string, except?: PurposeSetting) =>
    purposes.some((one) => one.id !== except?.id && foldName(nameOf(one)) === foldName(name));

  function problemOf(typed: string, except?: PurposeSetting): string | undefined {
    const name = typed.trim();
    const fits = name.length >= 1 && name.length <= PURPOSE_NAME_MAX_LENGTH;
    return fits && !isTaken(name, except) ? undefined : adjust.purposeProblem;
  }

  function put(id: Purpose, more: Partial<PurposeSetting>): void {
    change((all) => purposesInOrder(all).map((one) => (one.id === id ? { ...one, ...more } : one)));
  }

  function move(id: Purpose, by: -1 | 1): void {
    change((all) => {
      const ordered = purposesInOrder(all);
      const index = ordered.findIndex((one) => one.id === id);
      const [one] = ordered.slice(index, index + 1);
      return one ? ordered.toSpliced(index, 1).toSpliced(index + by, 0, one) : ordered;
    });
  }

  return (
    <fieldset
      class="purposes"
      disabled={fixed}
      aria-label={adjust.purposes}
      aria-describedby={fixed ? id : undefined}
    >
      <p class="quiet">
        {adjust.purposesHint} {t.leads.hint}
      </p>
      {fixed && <FixedNote id={id} />}
      <ol>
        {purposes.map((one, index) => (
          <li key={one.id} class={one.hidden ? 'hidden' : undefined}>
            <SettingField
              label={adjust.purposeName}
              labelUnseen
              type="text"
              value={nameOf(one)}
              problemOf={(typed) => problemOf(typed, one)}
              onSet={(typed) => put(one.id, { name: typed.trim() })}
            />
            <span class="buttons">
              <MoveButton
                arrow="↑"
                name={t.buttonFor(adjust.up, nameOf(one))}
                disabled={index === 0}
                onPress={() => move(one.id, -1)}
              />
              <MoveButton
                arrow="↓"
                name={t.buttonFor(adjust.down, nameOf(one))}
                disabled={index === purposes.length - 1}
                onPress={() => move(one.id, 1)}
              />
              <button
                type="button"
                class="button small"
                aria-label={t.buttonFor(
                  one.hidden ? adjust.showPurpose : adjust.hidePurpose,
                  nameOf(one),
                )}
                onClick={() => put(one.id, { hidden: !one.hidden })}
              >
                {one.hidden ? adjust.showPurpose : adjust.hidePurpose}
              </button>
            </span>
            <LeadsToChoice
              purpose={one.id}
              name={nameOf(one)}
              leadsTo={one.leadsTo}
              settings={settings}
              onSet={(leadsTo) => put(one.id, { leadsTo })}
            />
          </li>
        ))}
      </ol>
      {!fixed && purposes.length >= PURPOSES_MAX && <p class="quiet">{adjust.purposesFull}</p>}
      {!fixed && purposes.length < PURPOSES_MAX && (
        <NewPurpose
          problemOf={problemOf}
          onAdd={(name) => change((all) => [...purposesInOrder(all), { id: newId(), name }])}
        />
      )}
    </fieldset>
  );
}

interface MoveProps {
  arrow: string;
  /** What it does, and to what. */
  name: string;
  disabled: boolean;
  onPress: () => void;
}

/** It stays where it is when the list is drawn anew, and keeps the focus: `aria-disabled` at the end. */
function MoveButton({ arrow, name, disabled, onPress }: MoveProps) {
  return (
    <button
      type="button"
      class="button small"
      aria-label={name}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {arrow}
    </button>
  );
}

interface NewProps {
  problemOf: (typed: string) => string | undefined;
  onAdd: (name: string) => void;
}

function NewPurpose({ problemOf, onAdd }: NewProps) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  return (
    <form
      class="setting"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = problemOf(typed);
        setProblem(found);
        input.current?.focus();
        if (found) return;
        onAdd(typed.trim());
        setTyped('');
      }}
    >
      <label class="label" for={id}>
        {t.adjust.newPurpose}
      </label>
      <div class="budget-row">
        <input
          ref={input}
          id={id}
          class="field wide"
          type="text"
          autocomplete="off"
          maxLength={PURPOSE_NAME_MAX_LENGTH}
          value={typed}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? `${id}-about` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <button type="submit" class="button">
          {t.adjust.addPurpose}
        </button>
      </div>
      {problem && (
        <p id={`${id}-about`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
