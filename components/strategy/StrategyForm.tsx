import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { NetworkId } from '../../utils/domain/network';
import {
  type Presence,
  presenceOn,
  type StrategyDraft,
  type StrategyProblems,
  type StrategyText,
  withPresence,
} from '../../utils/domain/strategy/strategy';
import { networkName } from '../../utils/networks/names';
import { Choices } from '../kit/Choices';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';
import { firstWrong } from '../log/wrongFields';

interface Props {
  draft: StrategyDraft;
  /** Of which it is asked whether they are there. */
  networks: readonly NetworkId[];
  problems: StrategyProblems;
  /** Something was typed or chosen that is not saved yet. */
  isChanged: boolean;
  outcome: 'saved' | 'failed' | undefined;
  onChange: (draft: StrategyDraft) => void;
  onSave: () => void;
  onDiscard: () => void;
}

const PRESENCES: readonly Presence[] = ['yes', 'no', 'not-known'];

/** Five questions, each of which may stay open. */
export function StrategyForm(props: Props) {
  const { t } = useTexts();
  const { draft, onChange, outcome } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const problems = attempts > 0 ? props.problems : {};
  useEffect(() => {
    if (attempts > 0 && form.current) firstWrong(form.current)?.focus();
  }, [attempts]);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (Object.keys(props.problems).length === 0) props.onSave();
    else setAttempts(attempts + 1);
  }

  function discard(): void {
    // The button goes away with what was changed.
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    props.onDiscard();
  }

  const text = (name: StrategyText, hint?: string) => (
    <Field
      label={t.strategy.asks[name]}
      name={name}
      rows={2}
      value={draft[name]}
      problem={problems[name] && t.problems['too-long']}
      {...(hint && { hint })}
      onInput={(words) => onChange({ ...draft, [name]: words })}
    />
  );

  return (
    <form
      ref={form}
      class="card strategy-form"
      aria-label={t.strategy.title}
      noValidate
      onSubmit={submit}
    >
      {text('offer')}
      {text('audience')}
      <fieldset class="places" aria-describedby={`${id}-where`}>
        <legend class="label">{t.strategy.asks.where}</legend>
        <p id={`${id}-where`} class="quiet">
          {t.strategy.whereHint}
        </p>
        {props.networks.map((network) => (
          <Choices
            key={network}
            legend={networkName(network)}
            name={`where-${network}`}
            joined
            choices={PRESENCES.map((value) => ({ value, label: t.strategy.presence[value] }))}
            chosen={presenceOn(draft, network)}
            onChoose={(presence) => onChange(withPresence(draft, network, presence))}
          />
        ))}
      </fieldset>
      {text('seeks', t.strategy.seeksHint)}
      {text('comeBack')}
      {outcome === 'failed' && (
        <p class="problem" role="alert">
          {t.line.notSaved}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t.save}
        </button>
        {props.isChanged && (
          <button type="button" class="button" onClick={discard}>
            {t.line.discard}
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {props.isChanged ? t.line.keptUnsaved : outcome === 'saved' && t.saved}
      </p>
    </form>
  );
}
