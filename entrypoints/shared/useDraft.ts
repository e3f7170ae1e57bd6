import { useEffect, useRef, useState } from 'preact/hooks';
import {
  emptyDraft,
  isEmptyDraft,
  type LogDraft,
  readDraft,
  typedSince,
} from '../../utils/domain/logDraft';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';

export const DRAFT_KEY = 'draft';

export interface KeptDraft {
  draft: LogDraft;
  /** Another number is another draft: the form starts afresh with it. */
  version: number;
  /** The person goes on typing. */
  keep: (draft: LogDraft) => void;
  /** Another draft takes its place. */
  replace: (draft: LogDraft) => void;
  /** This one is logged, and goes; what was typed meanwhile stays. */
  release: (logged: LogDraft) => void;
}

/**
 * The half-filled form, written at each keystroke, since a popup closes at a click beside it. One
 * that another page or the worker writes is taken over.
 */
export function useDraft(storage: WatchedStorage, first: LogDraft): KeptDraft {
  const [state, setState] = useState({ draft: first, version: 0 });
  const latest = useRef(state);
  const stored = useRef(written(first));
  // Our own writes come back as changes, late ones after newer keystrokes: they are no news.
  const own = useRef(new Set<string>());

  useEffect(() => {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'local' || !(DRAFT_KEY in changes)) return;
      const draft = readDraft((changes[DRAFT_KEY] as { newValue?: unknown }).newValue);
      if (own.current.delete(written(draft))) return;
      stored.current = written(draft);
      show(draft, true);
    };
    storage.onChanged.addListener(listener);
    return () => storage.onChanged.removeListener(listener);
  }, [storage]);

  function show(draft: LogDraft, isAnother: boolean): void {
    const { version } = latest.current;
    latest.current = { draft, version: isAnother ? version + 1 : version };
    setState(latest.current);
  }

  function write(draft: LogDraft) {
    const text = written(draft);
    if (text === stored.current) return;
    stored.current = text;
    own.current.add(text);
    void (text === written(emptyDraft)
      ? storage.local.remove(DRAFT_KEY)
      : storage.local.set({ [DRAFT_KEY]: draft }));
  }

  return {
    ...state,
    keep(draft) {
      show(draft, false);
      write(draft);
    },
    replace(draft) {
      show(draft, true);
      write(draft);
    },
    release(logged) {
      // Another draft stands there by now, and has nothing to do with it.
      if (latest.current.version !== state.version) return;
      const typed = typedSince(latest.current.draft, logged);
      // Where something was typed, the field that has the focus stays as it is.
      show(typed, isEmptyDraft(typed));
      write(typed);
    },
  };
}

/** In one order of keys, whichever order the browser gives them back in. */
function written(draft: LogDraft): string {
  return JSON.stringify(readDraft(draft));
}
