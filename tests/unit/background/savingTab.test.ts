import { describe, expect, it, vi } from 'vitest';
import { createTabSaving } from '../../../utils/background/savingTab';
import type { Answer } from '../../../utils/messages';
import { isJustNow, JUST_SAVED_KEY, readJustSaved } from '../../../utils/storage/justSaved';
import { personId } from '../domain/helpers/actions';
import { NOON } from '../domain/helpers/make';
import { memoryArea } from '../storage/helpers/memoryArea';

const MARIE = { url: 'https://www.linkedin.com/in/marie/', title: 'Marie | LinkedIn', windowId: 7 };
const saved = (isNew: boolean): Answer => ({
  ok: true,
  known: { person: personId('p1'), name: 'Marie', isNew, says: [], asks: [] },
});

function saving(answer: Answer | undefined, active?: Partial<typeof MARIE>) {
  const area = memoryArea();
  const save = vi.fn(async () => answer);
  const openPopup = vi.fn(async () => {});
  const openPage = vi.fn(async () => {});
  const saveFrom = createTabSaving({
    save,
    activeTab: async () => active,
    area,
    openPopup,
    openPage,
    wallMs: () => NOON,
  });
  return { saveFrom, area, save, openPopup, openPage };
}

describe('saving whom a tab shows', () => {
  it('tells address and title alone, and opens the popup of its window', async () => {
    const { saveFrom, area, save, openPopup, openPage } = saving(saved(true));
    await saveFrom(MARIE);
    expect(save).toHaveBeenCalledExactlyOnceWith({ url: MARIE.url, title: MARIE.title });
    expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
    expect(openPage).not.toHaveBeenCalled();
    const kept = readJustSaved(area.items[JUST_SAVED_KEY]);
    expect(kept).toEqual({ person: 'p1', at: NOON });
  });

  it('takes the tab in front where none is given', async () => {
    const { saveFrom, save, openPopup } = saving(saved(true), MARIE);
    await saveFrom();
    expect(save).toHaveBeenCalledExactlyOnceWith({ url: MARIE.url, title: MARIE.title });
    expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
  });

  it.each([
    ['known already', saved(false)],
    ['nameless', { ok: false, why: 'nameless' }],
    ['on no profile', { ok: false, why: 'failed' }],
  ] as const)('of somebody %s says nothing of a new one', async (_case, answer) => {
    const { saveFrom, area, openPopup } = saving(answer);
    await saveFrom(MARIE);
    expect(area.items).toEqual({});
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('saves nobody under a name that may be of the page before', async () => {
    const { saveFrom, save, openPopup } = saving(saved(true));
    const url = 'https://www.linkedin.com/in/jonas-weber/';
    await saveFrom({ url, title: 'Camille Roche | LinkedIn', windowId: 7 });
    expect(save).not.toHaveBeenCalled();
    expect(openPopup).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('of a tab that may not be seen saves nobody, and still opens the popup', async () => {
    const { saveFrom, save, openPopup } = saving(undefined, { windowId: 3 });
    await saveFrom();
    await saveFrom({ title: 'x' });
    expect(save).not.toHaveBeenCalled();
    expect(openPopup.mock.calls).toEqual([[3], [undefined]]);
  });

  it('leads to the card, or to all people, where the popup cannot be opened', async () => {
    const known = saving(saved(true));
    known.openPopup.mockRejectedValue(new Error('No gesture'));
    await known.saveFrom(MARIE);
    expect(known.openPage).toHaveBeenCalledExactlyOnceWith('/dashboard.html#people-p1');
    const nobody = saving({ ok: false, why: 'failed' });
    nobody.openPopup.mockRejectedValue(new Error('No gesture'));
    await nobody.saveFrom(MARIE);
    expect(nobody.openPage).toHaveBeenCalledExactlyOnceWith('/dashboard.html#people');
  });
});

describe('who was just saved', () => {
  it('is so for a minute, whichever way the clock is set', () => {
    const justSaved = { person: personId('p1'), at: NOON };
    expect(isJustNow(justSaved, NOON + 59_999)).toBe(true);
    expect(isJustNow(justSaved, NOON + 60_000)).toBe(false);
    expect(isJustNow(justSaved, NOON - 60_000)).toBe(false);
  });

  it.each([[undefined], [null], ['p1'], [{ person: '', at: NOON }], [{ person: 'p1' }]])(
    'is nobody where it cannot be read: %j',
    (raw) => {
      expect(readJustSaved(raw)).toBeUndefined();
    },
  );
});
