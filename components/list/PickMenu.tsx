import { useState } from 'preact/hooks';
import { DISMISSAL_MAX_LENGTH } from '../../utils/domain/keptList';
import type { ListedPick } from '../../utils/domain/listed';
import { Field } from '../kit/Field';
import { useTexts } from '../kit/texts';
import type { Delay, PickEvents } from './pickEvents';

const DELAYS: readonly Delay[] = ['tomorrow', 'week', 'month'];

interface Props extends Omit<PickEvents, 'onLog'> {
  id: string;
  pick: ListedPick;
}

/** Not this one, or not today: a native popover, which Esc and a press beside it close. */
export function PickMenu({ id, pick, onPutOff, onTakeOff, onDone }: Props) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  // It closes by the press, and gives the focus back.
  const closing = { type: 'button', class: 'button small', popovertarget: id } as const;
  return (
    <div
      id={id}
      class="pick-menu"
      popover="auto"
      role="dialog"
      aria-label={t.buttonFor(t.list.more, pick.name)}
    >
      {pick.step && (
        <button {...closing} popovertargetaction="hide" onClick={() => onDone(pick)}>
          {t.list.promiseDone}
        </button>
      )}
      <fieldset class="choices">
        <legend>{t.list.later}</legend>
        {DELAYS.map((delay) => (
          <button
            key={delay}
            {...closing}
            popovertargetaction="hide"
            onClick={() => onPutOff(pick, delay)}
          >
            {t.list.delays[delay]}
          </button>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t.list.notAtAll}</legend>
        {Object.entries(t.list.dismissals).map(([reason, why]) => (
          <button
            key={reason}
            {...closing}
            popovertargetaction="hide"
            onClick={() => onTakeOff(pick, why)}
          >
            {why}
          </button>
        ))}
      </fieldset>
      <form
        class="own-words"
        onSubmit={(event) => {
          event.preventDefault();
          onTakeOff(pick, words.trim().slice(0, DISMISSAL_MAX_LENGTH));
        }}
      >
        <Field label={t.list.ownWords} name="why" value={words} onInput={setWords} />
        <button type="submit" class="button small">
          {t.list.takeOff}
        </button>
      </form>
    </div>
  );
}
