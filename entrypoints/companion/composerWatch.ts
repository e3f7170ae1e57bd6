import type { Answers } from '../../utils/domain/editorial/checklist';
import { findWatchWords } from '../../utils/domain/editorial/watchWords';
import { isNewPost } from '../../utils/networks/composers';

interface Dependencies {
  location: Location;
  onChange(): void;
  signal: AbortSignal;
}

/** A new post as the panel has it. */
export interface Writing {
  answers: Answers;
  found: readonly string[] | undefined;
  logged: 'sending' | 'yes' | 'failed' | undefined;
}

const UNTOUCHED: Writing = { answers: {}, found: undefined, logged: undefined };

/** Whether somebody writes a new post. Of its text nothing is read before that is asked for. */
export function watchComposer({ location, onChange, signal }: Dependencies) {
  let composer: Element | undefined;
  let closed: Element | undefined;
  let writing = UNTOUCHED;
  /** How many there were: the same dialog may be opened for one after another. */
  let posts = 0;
  let isInSight = false;

  const observer = new IntersectionObserver((entries) => {
    const { target, isIntersecting = false, boundingClientRect: box } = entries.at(-1) ?? {};
    if (!target || target !== composer) return;
    isInSight = isIntersecting;
    // Sent or put away: it is gone, or has no box any more. One that was scrolled past has.
    if (!isInSight && !box?.width && !box?.height) forget();
    onChange();
  });

  function forget(): void {
    observer.disconnect();
    composer = undefined;
    closed = undefined;
    beginAnew();
  }

  function beginAnew(): void {
    posts += 1;
    writing = UNTOUCHED;
  }

  function change(next: Partial<Writing>): void {
    writing = { ...writing, ...next };
    onChange();
  }

  signal.addEventListener('abort', () => observer.disconnect());

  return {
    writing: () => (isInSight && composer && composer !== closed ? writing : undefined),
    look(network: string, focused: Element | undefined): void {
      if (!focused || focused === composer) return;
      if (!focused.isConnected || !isNewPost(network, focused, location.pathname)) return;
      observer.disconnect();
      composer = focused;
      isInSight = false;
      beginAnew();
      observer.observe(focused);
    },
    change,
    /** Logs each post once. Of another one that is written by the time of the answer, that tells nothing. */
    async log(send: (answers: Answers) => Promise<boolean>): Promise<void> {
      if (writing.logged === 'sending' || writing.logged === 'yes') return;
      const post = posts;
      change({ logged: 'sending' });
      const isLogged = await send(writing.answers);
      if (post === posts) change({ logged: isLogged ? 'yes' : 'failed' });
    },
    /** Looks for words in the text as it stands there: on this page, and nowhere else. */
    check(words: readonly string[]): void {
      if (!composer) return;
      const found = findWatchWords(textIn(composer), words).map(({ word }) => word);
      change({ found: [...new Set(found)] });
    },
    close(): void {
      closed = composer;
      onChange();
    },
  };
}

/** Each block of an editor by itself: the last word of one and the first of the next are two. */
function textIn(field: Element): string {
  if (field instanceof HTMLTextAreaElement) return field.value;
  return [...field.childNodes].map(({ textContent }) => textContent).join('\n');
}
export type ComposerWatch = ReturnType<typeof watchComposer>;
