import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StrikeSaid } from '../../components/review/FigureDialog';
import type { SessionId } from '../../utils/domain/ids';
import type { FigureRef } from '../../utils/domain/review/figureRef';
import { keepingVisits, withSliceStruck } from '../../utils/domain/review/struckDetails';
import type { Asked, NamedDetails } from '../../utils/review/messages';
import { isNamed } from '../shared/isNamed';
import type { Services } from '../shared/services';
import { useRecordWrite } from '../shared/useRecordWrite';
import type { ReviewClient } from './reviewClient';

/** Of each kind of thing, at first and with each press for more. */
const STEP = 100;

interface Opened {
  figure: FigureRef;
  most: number;
}

interface Shown {
  details?: NamedDetails | undefined;
  problem?: 'blocked' | 'failed' | undefined;
  said?: StrikeSaid | undefined;
}

interface Parts {
  services: Pick<Services, 'remarks' | 'runtime' | 'clock'>;
  client: ReviewClient;
}

/** The figure that is opened, what made it, and the striking out of slices. */
export function useFigure({ services, client }: Parts, question: Asked['review']['question']) {
  const [opened, setOpened] = useState<Opened>();
  const [shown, setShown] = useState<Shown>({});
  /** Visits of which a slice was struck out or put back since it was opened. */
  const touched = useRef(new Set<SessionId>());
  const latest = useRef(0);
  const write = useRecordWrite(services);

  const asked = opened && JSON.stringify({ ...question, ...opened });
  useEffect(() => {
    if (!asked) return;
    const question: Asked['details']['question'] = JSON.parse(asked);
    const ask = () => {
      const mine = ++latest.current;
      const isLatest = () => mine === latest.current;
      client.ask('details', question).then(
        (answer) => {
          if (!isLatest()) return;
          setShown(({ said, details }) => ({
            said,
            details: keepingVisits(answer, details, touched.current),
          }));
        },
        (error: unknown) => {
          const problem = isNamed(error, 'DatabaseBlocked') ? 'blocked' : 'failed';
          if (isLatest()) setShown((before) => ({ ...before, problem }));
        },
      );
    };
    ask();
    const stop = client.onReadMore(ask);
    return () => {
      latest.current++;
      stop();
    };
  }, [client, asked]);

  return {
    ...shown,
    figure: opened?.figure,
    open: useCallback((figure: FigureRef) => {
      touched.current = new Set();
      setShown({});
      setOpened({ figure, most: STEP });
    }, []),
    close: useCallback(() => {
      setOpened(undefined);
      // The number that opened it may be gone: what made it was struck out.
      if (document.activeElement === document.body) document.querySelector('h1')?.focus();
    }, []),
    showMore: useCallback(() => {
      setOpened((before) => before && { ...before, most: before.most + STEP });
    }, []),
    strike(session: SessionId, start: number, isStruck: boolean): void {
      const say = (said: StrikeSaid) => setShown((before) => ({ ...before, said }));
      void write((nowMs) => services.remarks.strike(session, start, isStruck, nowMs), {
        onWritten() {
          touched.current.add(session);
          setShown(({ details, ...before }) => ({
            ...before,
            details: details && withSliceStruck(details, session, start, isStruck),
          }));
          say(isStruck ? 'sliceStruck' : 'sliceBack');
          // It reads the remarks anew, and tells the dialog and the page to ask again.
          client.changed('remarks');
        },
        onFailure: (why) => say(why === 'disk-full' ? 'strikeDiskFull' : 'strikeFailed'),
      });
    },
  };
}
