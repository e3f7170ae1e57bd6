import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../utils/domain/review/review';
import type { Asked } from '../../utils/review/messages';
import { isNamed } from '../shared/isNamed';
import type { ReviewClient } from './reviewClient';

export interface ReviewState {
  /** Of the period asked for last that has been answered; nothing until one is. */
  review: Review | undefined;
  /** Why there is no newer one. */
  problem: 'blocked' | 'failed' | undefined;
}

/** The review of a period, asked for anew when more is known of the record; without a question, none. */
export function useReview(
  client: ReviewClient,
  question: Asked['review']['question'] | undefined,
): ReviewState {
  const [state, setState] = useState<ReviewState>({ review: undefined, problem: undefined });
  const asked = question && JSON.stringify(question);
  const latest = useRef(0);
  // Before the page is drawn: the answer is under way meanwhile.
  useLayoutEffect(() => {
    if (asked === undefined) return undefined;
    const question: Asked['review']['question'] = JSON.parse(asked);
    const ask = () => {
      // What was asked before may be answered after: the whole record takes longer than a part.
      const mine = ++latest.current;
      const isLatest = () => mine === latest.current;
      client.ask('review', question).then(
        (review) => {
          if (isLatest()) setState((before) => nextState(before.review, review));
        },
        (error: unknown) => {
          const problem = isNamed(error, 'DatabaseBlocked') ? 'blocked' : 'failed';
          if (isLatest()) setState((before) => ({ ...before, problem }));
        },
      );
    };
    ask();
    return client.onReadMore(ask);
  }, [client, asked]);
  return state;
}

/** What is the same in every period stays the same object: it need not be drawn again. */
function nextState(before: Review | undefined, review: Review): ReviewState {
  const kept = <Key extends 'effort' | 'weekNotes'>(key: Key): Review[Key] =>
    before && JSON.stringify(before[key]) === JSON.stringify(review[key])
      ? before[key]
      : review[key];
  return {
    review: { ...review, effort: kept('effort'), weekNotes: kept('weekNotes') },
    problem: undefined,
  };
}
