import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../components/kit/texts';
import { LineCard } from '../../components/line/LineCard';
import { LineForm } from '../../components/line/LineForm';
import { LineStart } from '../../components/line/LineStart';
import { isFilledIn } from '../../utils/domain/editorial/editorialLine';
import { keyMessageIdSchema } from '../../utils/domain/editorial/ids';
import { newId } from '../../utils/domain/ids';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { LinePosts } from './LinePosts';
import { useLine } from './useLine';

interface Props {
  services: Services;
  now: DayNow;
}

/** The editorial line: the card, or the form in which it is changed, and the posts for it. */
export function LineRoute({ services, now }: Props) {
  const { t } = useTexts();
  const { line, draft, ...held } = useLine(services);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = draft !== undefined;
  const wasOpen = useRef(isOpen);
  // The button that had the focus is gone with what it changed.
  useEffect(() => {
    if (wasOpen.current !== isOpen && document.activeElement === document.body) {
      place.current
        ?.querySelector<HTMLElement>(isOpen ? 'textarea, input' : '.buttons > button')
        ?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <>
      <header class="line-head">
        <h1 tabIndex={-1}>{t.line.title}</h1>
        <p class="quiet">{t.line.what}</p>
      </header>
      <div ref={place}>
        {line && draft && (
          <LineForm
            draft={draft}
            line={line}
            isFixed={held.isFixed}
            problems={held.problems}
            failed={held.outcome === 'failed'}
            newId={() => newId(keyMessageIdSchema)}
            onChange={held.change}
            onSave={() => void held.save()}
            onDiscard={held.discard}
          />
        )}
        {line && !draft && !isFilledIn(line) && <LineStart onWrite={held.begin} />}
        {line && !draft && isFilledIn(line) && (
          <LineCard line={line} onChange={held.begin} onPrint={() => print()} />
        )}
      </div>
      <p role="status" class="quiet">
        {held.outcome === 'saved' && t.saved}
      </p>
      {line && !draft && <LinePosts services={services} line={line} now={now} />}
      <p class="to-strategy">
        <a href="#strategy">{t.line.strategy}</a>
      </p>
    </>
  );
}
