import { useId, useState } from 'preact/hooks';
import { WEEK_NOTE_MAX_LENGTH } from '../../../utils/domain/review/weekNote';
import { useTexts } from '../../kit/texts';

interface Props {
  /** As it was read. */
  context: string;
  /** What became of the words that were typed last. */
  outcome: 'saved' | 'disk-full' | 'failed' | undefined;
  onInput: (words: string) => void;
  /** One has left the field, or pressed Enter. */
  onSettle: () => void;
}

/** One line in one's own words, kept as it is typed. */
export function WeekContext({ context, outcome, onInput, onSettle }: Props) {
  const { t } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState(context);
  const isLost = outcome === 'failed' || outcome === 'disk-full';
  const said = { saved: t.saved, failed: t.week.notSaved, 'disk-full': t.diskFull };
  return (
    <section class="card week-context" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.week.context}</h2>
      <div class="labelled">
        <label class="label" for={id}>
          {t.week.contextQuestion}
        </label>
        <input
          id={id}
          class="field"
          name="context"
          autocomplete="off"
          maxLength={WEEK_NOTE_MAX_LENGTH}
          value={typed}
          aria-describedby={`${id}-about`}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            onInput(value);
          }}
          onChange={onSettle}
        />
        <p id={`${id}-about`} class="quiet">
          {t.week.contextHint}
        </p>
      </div>
      <p role="status" class={isLost ? 'problem' : 'quiet'}>
        {outcome && said[outcome]}
      </p>
    </section>
  );
}
