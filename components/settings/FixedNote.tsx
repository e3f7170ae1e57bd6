import type { DateKey } from '../../utils/domain/calendar';
import { useTexts } from '../kit/texts';

/**
 * Says why the field beside it cannot be changed; the field names it as its description. By the
 * organisation, unless it is said to be by an experiment, until a date.
 */
export function FixedNote({ id, heldUntil }: { id: string; heldUntil?: DateKey | undefined }) {
  const { t, formats } = useTexts();
  return (
    <p id={id} class="quiet">
      {heldUntil ? t.experiment.setUntil(formats.range(heldUntil, heldUntil)) : t.adjust.fixed}
    </p>
  );
}
