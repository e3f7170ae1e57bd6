import { useTexts } from './texts';

/** What becomes of a file that one has asked for. */
export type SaveState =
  | { kind: 'idle' | 'making' | 'nothing' | 'failed' }
  | { kind: 'saved'; file: string };

export function SaveStatus({ state }: { state: SaveState }) {
  const { out } = useTexts().t;
  return (
    <>
      <p role="status">
        {state.kind === 'saved' && out.saved(state.file)}
        {(state.kind === 'making' || state.kind === 'nothing') && out[state.kind]}
      </p>
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {out.failed}
        </p>
      )}
    </>
  );
}
