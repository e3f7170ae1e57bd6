// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { DRAFT_KEY, type KeptDraft, useDraft } from '../../../entrypoints/shared/useDraft';
import { emptyDraft } from '../../../utils/domain/logDraft';
import type { WatchedStorage } from '../../../utils/storage/watchLiveState';

let kept: KeptDraft;

function Harness({ storage }: { storage: WatchedStorage }) {
  kept = useDraft(storage, emptyDraft);
  return null;
}

async function open() {
  const stored: Record<string, unknown> = {};
  const storage = {
    local: {
      set: async (items: object) => void Object.assign(stored, items),
      remove: async (key: string) => void delete stored[key],
    },
    onChanged: { addListener() {}, removeListener() {} },
  } as unknown as WatchedStorage;
  await act(() => render(<Harness storage={storage} />, document.body));
  return stored;
}

afterEach(() => act(() => render(null, document.body)));

it('goes when it is logged, and the form starts afresh', async () => {
  const stored = await open();
  const draft = { ...emptyDraft, person: 'Anna' };
  await act(() => kept.keep(draft));
  await act(() => kept.release(draft));
  expect(kept.draft).toEqual(emptyDraft);
  expect(kept.version).toBe(1);
  expect(stored).toEqual({});
});

it('keeps what was typed while it was being logged, in the field where it stands', async () => {
  const stored = await open();
  const draft = { ...emptyDraft, person: 'Anna' };
  await act(() => kept.keep(draft));
  const { release } = kept;
  await act(() => kept.keep({ ...draft, next: 'Send the quote' }));
  // Called by who saw the form as it was when it was sent.
  await act(() => release(draft));
  const typed = { ...emptyDraft, next: 'Send the quote' };
  expect(kept.draft).toEqual(typed);
  expect(kept.version).toBe(0);
  expect(stored).toEqual({ [DRAFT_KEY]: typed });
});

it('leaves another draft alone that took its place meanwhile', async () => {
  await open();
  const draft = { ...emptyDraft, person: 'Anna' };
  await act(() => kept.keep(draft));
  const { release } = kept;
  const next = { ...draft, note: 'The roof' };
  await act(() => kept.replace(next));
  await act(() => release(draft));
  expect(kept.draft).toEqual(next);
});
