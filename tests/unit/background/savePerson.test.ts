import { describe, expect, it, vi } from 'vitest';
import type { Acquaintances } from '../../../utils/background/acquaintances';
import { createCommands } from '../../../utils/background/commands';
import { personId } from '../domain/helpers/actions';

const URL = 'https://www.linkedin.com/in/marie/';
const known = { person: personId('p1'), name: 'Marie', isNew: true, says: [], asks: [] };

/** Commands with what saving somebody needs; the rest of the worker is not called for that. */
function commandsWith(saved: Awaited<ReturnType<Acquaintances['save']>>) {
  const countSaved = vi.fn(async () => ({ ok: true }) as const);
  const command = createCommands({
    sessions: { countSaved },
    acquaintances: { save: async () => saved },
    networkOf: async () => 'linkedin',
    recover: vi.fn(),
  } as unknown as Parameters<typeof createCommands>[0]);
  const save = () => command({ type: 'savePerson', url: URL, title: 'Marie | LinkedIn' }, {});
  return { save, countSaved };
}

describe('the command to save a person', () => {
  it('counts who is new towards the goal', async () => {
    const { save, countSaved } = commandsWith({ is: 'new', known });
    expect(await save()).toEqual({ ok: true, known });
    expect(countSaved).toHaveBeenCalledExactlyOnceWith('p1', 'linkedin');
  });

  it('counts nobody who was known before, and tells of them', async () => {
    const friend = { ...known, isNew: false };
    const { save, countSaved } = commandsWith({ is: 'known', known: friend });
    expect(await save()).toEqual({ ok: true, known: friend });
    expect(countSaved).not.toHaveBeenCalled();
  });

  it.each([
    [{ is: 'nameless' } as const, 'nameless'],
    [undefined, 'failed'],
  ])('counts nobody where nobody was saved: %j', async (saved, why) => {
    const { save, countSaved } = commandsWith(saved);
    expect(await save()).toEqual({ ok: false, why });
    expect(countSaved).not.toHaveBeenCalled();
  });
});
