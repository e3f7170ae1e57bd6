import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../kit/texts';

interface Props {
  /** How many things there are beyond those in view. */
  more: number;
  onMore: () => void;
}

/** How many there are besides, and a button for them. */
export function MoreDetails({ more, onMore }: Props) {
  const { t, formats } = useTexts();
  const [wasAsked, setAsked] = useState(false);
  const end = useRef<HTMLParagraphElement>(null);
  const isAll = more === 0;
  // The button has gone with the last of them; who pressed it goes on from where it was.
  useEffect(() => {
    if (isAll && wasAsked) end.current?.focus();
  }, [isAll, wasAsked]);
  if (isAll) {
    return wasAsked ? (
      <p ref={end} class="quiet" tabIndex={-1}>
        {t.figures.allShown}
      </p>
    ) : null;
  }
  return (
    <div class="figure-more">
      <p class="quiet">{t.figures.more(more, formats.number(more))}</p>
      <button
        type="button"
        class="button small"
        onClick={() => {
          setAsked(true);
          onMore();
        }}
      >
        {t.showMore}
      </button>
    </div>
  );
}
