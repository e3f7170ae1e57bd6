import { useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/kit/SaveStatus';
import type { ExportedFile } from '../../utils/interchange/out/exportedFile';
import { saveFile } from '../shared/saveFile';

/** Saves files, one at a time; `make` gives nothing where there is nothing to be saved. */
export function useFileSave() {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const busy = useRef(false);
  return {
    state,
    async save(make: () => Promise<ExportedFile | undefined>): Promise<void> {
      if (busy.current) return;
      busy.current = true;
      setState({ kind: 'making' });
      try {
        const file = await make();
        if (file) saveFile(file.fileName, file.content, file.mime);
        setState(file ? { kind: 'saved', file: file.fileName } : { kind: 'nothing' });
      } catch {
        setState({ kind: 'failed' });
      }
      busy.current = false;
    },
  };
}
