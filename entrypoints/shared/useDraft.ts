import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyDraft, type LogDraft, readDraft } from '../../utils/domain/logDraft';
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
}

/**
 * The half-filled form, written at each keystroke, since a popup closes at a click beside it. One
 * that another page or the worker writes is taken over.
 */
export function useDraft(storage: WatchedStorage, first: LogDraft): KeptDraft {
  const [state, setState] = useState({ draft: first, version: 0 });
  const stored = useRef(written(first));
  // Our own writes come back as changes, late ones after newer keystrokes: they are no news.
  const own = useRef(new Set<string>());

  useEffect(() => {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'local' || !(DRAFT_KEY in changes)) return;
      const draft = readDraft((changes[DRAFT_KEY] as { newValue?: unknown }).newValue);
      if (own.current.delete(written(draft))) return;
      stored.current = written(draft);
      setState(({ version }) => ({ draft, version: version + 1 }));
    };
    storage.onChanged.addListener(listener);
    return () => storage.onChanged.removeListener(listener);
  }, [storage]);

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
      setState(({ version }) => ({ draft, version }));
      write(draft);
    },
    replace(draft) {
      setState(({ version }) => ({ draft, version: version + 1 }));
      write(draft);
    },
  };
}

/** In one order of keys, whichever order the browser gives them back in. */
function written(draft: LogDraft): string {
  return JSON.stringify(readDraft(draft));
}
