import { minutesShown } from '../../utils/domain/budget';
import { isNoLimit } from '../../utils/domain/noLimit';

const RADIUS = 15;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much of the day's time is left, as an arc of rope. Only a picture: the text beside it says it. */
export function Ring(props: { leftMs: number; totalMs: number }) {
  const share = props.totalMs > 0 ? Math.min(1, Math.max(0, props.leftMs / props.totalMs)) : 0;
  return (
    <svg class="ring" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
      <circle cx="18" cy="18" r={RADIUS} fill="none" stroke="var(--line)" stroke-width="4" />
      <circle
        cx="18"
        cy="18"
        r={RADIUS}
        fill="none"
        stroke="var(--rope)"
        stroke-width="4"
        stroke-dasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 18 18)"
      />
      <text x="18" y="22.5" text-anchor="middle" font-size="13" font-weight="700" fill="var(--ink)">
        {isNoLimit(props.leftMs) ? '∞' : minutesShown(props.leftMs)}
      </text>
    </svg>
  );
}
