import type { ComponentChildren } from 'preact';
import { minutesShown } from '../../utils/domain/budget';
import { isNoLimit } from '../../utils/domain/noLimit';
import { Ring } from '../kit/Ring';
import { useTexts } from '../kit/texts';

interface Props {
  leftMs: number;
  totalMs: number;
  /** Conversations logged today. */
  conversations: number;
  /** Beside the heading. */
  children?: ComponentChildren;
}

/** The heading of the day: what is left of it, in words and as a ring. */
export function TimeLeft({ leftMs, totalMs, conversations, children }: Props) {
  const { t } = useTexts();
  return (
    <header class="time-left">
      <div class="time-left-words">
        <div class="time-left-title">
          <h1 tabIndex={-1}>{t.today}</h1>
          {children}
        </div>
        <p>
          <span>
            {isNoLimit(totalMs) ? t.noLimit : t.leftOf(minutesShown(leftMs), minutesShown(totalMs))}
          </span>
          {conversations > 0 && <span class="met">{t.conversations(conversations)}</span>}
        </p>
      </div>
      <Ring leftMs={leftMs} totalMs={totalMs} />
    </header>
  );
}
