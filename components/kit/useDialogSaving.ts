import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/**
 * Saves what a dialog holds and closes it, or says that it failed: it stays with all that was typed
 * then. A second press while the first is saved has failed at nothing.
 */
export function useDialogSaving<Draft>(
  dialog: RefObject<HTMLDialogElement | null>,
  onSave: (draft: Draft) => Promise<boolean>,
) {
  const [failed, setFailed] = useState(false);
  const isSaving = useRef(false);
  return {
    failed,
    async save(draft: Draft): Promise<void> {
      if (isSaving.current) return;
      isSaving.current = true;
      const saved = await onSave(draft);
      isSaving.current = false;
      setFailed(!saved);
      // Closed rather than taken away: closing gives the focus back to the button that opened it.
      if (saved) dialog.current?.close();
    },
  };
}
