import { useEffect, useRef, useState } from 'preact/hooks';
import type { WatchedStorage } from '../../utils/storage/watchLiveState';

/**
 * A form that is half filled, kept at each keystroke under a key of its own until it is saved or
 * discarded: one can look elsewhere in between. `read` makes nothing of what is no such form.
 */
export function useKeptForm<Form extends object>(
  { local }: Pick<WatchedStorage, 'local'>,
  key: string,
  read: (raw: unknown) => Form | undefined,
) {
  const [form, setForm] = useState<Form>();
  const [isRead, setRead] = useState(false);
  const wasTouched = useRef(false);
  const latest = useRef<Form | undefined>(undefined);

  function put(next: Form | undefined): void {
    wasTouched.current = true;
    latest.current = next;
    setForm(next);
  }
  function drop(): void {
    put(undefined);
    void local.remove(key);
  }

  useEffect(() => {
    void local.get(key).then(
      (items) => {
        if (!wasTouched.current) {
          latest.current = read(items[key]);
          setForm(latest.current);
        }
        setRead(true);
      },
      // Nothing is kept, then; what is typed from here on will be.
      () => setRead(true),
    );
  }, [local, key, read]);

  return {
    form,
    isRead,
    /** Opens it, without anything typed yet. */
    open: (first: Form) => put(first),
    keep(next: Form): void {
      put(next);
      void local.set({ [key]: next });
    },
    /** It is not wanted any more. */
    drop,
    /** It was saved as it was then. What was typed meanwhile stays; whether there is nothing such. */
    dropSaved(saved: Form | undefined): boolean {
      if (latest.current !== saved) return false;
      drop();
      return true;
    },
  };
}
