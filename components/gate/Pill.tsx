import { useRef, useState } from 'preact/hooks';
import type { ShownTime } from '../../utils/domain/countdown';
import { type Corner, cornerSchema } from '../../utils/domain/settings';
import type { GuardMessages } from '../../utils/i18n/guard';

export interface PillProps {
  messages: GuardMessages;
  networkName: string;
  goal: string;
  left: ShownTime;
  /** The last notice that was due, for a screen reader and for the eye. */
  notice: 5 | 1 | undefined;
  corner: Corner;
  isHidden: boolean;
  /** The last press could not be carried out. */
  failed: boolean;
  onDone: () => void;
  onHide: () => void;
  /** To the corner where it stands from then on. */
  onMove: (to: Corner) => void;
}

const CORNERS = cornerSchema.options;

/** The goal in one's own words and the time left, quietly at the edge of the page. */
export function Pill(props: PillProps) {
  const { messages: m, left, notice, corner } = props;
  const { offset, grip, putBack } = useDrag();
  const announced = notice === 5 ? m.fiveLeft : notice === 1 ? m.oneLeft : '';
  const announcement = (
    <span class="unseen" role="status">
      {announced}
    </span>
  );
  if (props.isHidden) return announcement;
  return (
    <section
      class={`pill ${corner.replace('-', ' ')}${notice ? ' soon' : ''}`}
      lang={m.language}
      aria-label={m.sessionOn(props.networkName)}
      style={offset && { translate: `${offset.x}px ${offset.y}px` }}
    >
      <div class="grip" {...grip}>
        <span class="goal">{props.goal}</span>
        <span class="time">{timeText(left, m)}</span>
      </div>
      <button type="button" class="button small" onClick={props.onDone}>
        {m.done}
      </button>
      <button type="button" class="button plain" onClick={props.onHide}>
        {m.hide}
      </button>
      <button
        type="button"
        class="button plain move"
        onClick={() => {
          putBack();
          props.onMove(CORNERS[CORNERS.indexOf(corner) + 1] ?? CORNERS[0]);
        }}
      >
        {m.move}
      </button>
      {props.failed && (
        <p class="problem" role="alert">
          {m.failed}
        </p>
      )}
      {announcement}
    </section>
  );
}

function timeText(left: ShownTime, m: GuardMessages): string {
  if (left.unit === 'no-limit') return m.noLimit;
  return left.unit === 'min' ? m.minLeft(left.value) : m.secondsLeft(left.value);
}

/** Dragging by pointer; the "Move" button does the same by a press. */
function useDrag() {
  // None until it is dragged: one of 0 would be a layer of its own on each page.
  const [offset, setOffset] = useState<{ x: number; y: number }>();
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const stop = () => {
    from.current = undefined;
  };
  return {
    offset,
    putBack: () => setOffset(undefined),
    grip: {
      onPointerDown(event: PointerEvent) {
        const { x, y } = offset ?? { x: 0, y: 0 };
        from.current = { x: event.clientX - x, y: event.clientY - y };
        if (event.currentTarget instanceof Element) {
          event.currentTarget.setPointerCapture(event.pointerId);
        }
      },
      onPointerMove(event: PointerEvent) {
        const start = from.current;
        // The pointer never leaves the window, and the pill stays under it.
        if (start && document.elementFromPoint(event.clientX, event.clientY)) {
          setOffset({ x: event.clientX - start.x, y: event.clientY - start.y });
        }
      },
      onPointerUp: stop,
      onPointerCancel: stop,
    },
  };
}
