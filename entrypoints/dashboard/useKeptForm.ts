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

  useEffect(() => {
    void local.get(key).then(
      (items) => {
        if (!wasTouched.current) setForm(read(items[key]));
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
    open(first: Form): void {
      wasTouched.current = true;
      setForm(first);
    },
    keep(next: Form): void {
      wasTouched.current = true;
      setForm(next);
      void local.set({ [key]: next });
    },
    /** It was saved, or is not wanted any more. */
    drop(): void {
      wasTouched.current = true;
      setForm(undefined);
      void local.remove(key);
    },
  };
}
