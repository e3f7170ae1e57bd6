import type { RealWorldAction } from '../../utils/domain/action';
import type { DateKey } from '../../utils/domain/calendar';
import { useTexts } from '../kit/texts';
import { type PeopleById, titleOf, whenAndOutcome } from './describe';

interface Props {
  actions: readonly RealWorldAction[];
  people: PeopleById;
  today: DateKey;
  onUndo: (action: RealWorldAction) => void;
}

/** What was logged last, each with a way to take it back. */
export function LastActions({ actions, people, today, onUndo }: Props) {
  const texts = useTexts();
  const { t } = texts;
  if (actions.length === 0) return <p class="quiet">{t.noActions}</p>;
  return (
    <ul class="rows">
      {actions.map((action) => {
        const title = titleOf(action, people, texts);
        return (
          <li key={action.id} class="row">
            <span class="row-words">
              <strong>{title}</strong>
              <span class="quiet">{whenAndOutcome(action, today, texts)}</span>
            </span>
            <button
              type="button"
              class="button small"
              aria-label={t.buttonFor(t.undo, title)}
              onClick={() => onUndo(action)}
            >
              {t.undo}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
