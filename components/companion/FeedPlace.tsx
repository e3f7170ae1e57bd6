import type { CompanionMessages } from '../../utils/i18n/companion';

/** In px of the document: it moves with the page. */
export interface Place {
  left: number;
  top: number;
  width: number;
}

interface Props {
  messages: CompanionMessages;
  goal: string;
  place: Place;
  onShow: () => void;
}

/** Where the feed would be: what one came for, and the way to the feed for this visit. */
export function FeedPlace({ messages: m, goal, place, onShow }: Props) {
  return (
    <section
      class="feed-place"
      lang={m.language}
      aria-label={m.feedWaits}
      style={{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` }}
    >
      <h2>{m.feedWaits}</h2>
      <p>{m.yourGoal(goal)}</p>
      <button type="button" class="button" onClick={onShow}>
        {m.showFeed}
      </button>
    </section>
  );
}
