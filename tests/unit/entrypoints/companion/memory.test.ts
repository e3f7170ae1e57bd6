import { describe, expect, it } from 'vitest';
import { createMemory, isRemembered } from '../../../../entrypoints/companion/memory';
import { emptyLine } from '../../../../utils/domain/editorial/editorialLine';
import { notesOf } from '../../../../utils/domain/sessionNotes';
import { sessionId } from '../../domain/helpers/make';
import { memoryArea } from '../../storage/helpers/memoryArea';

const S1 = sessionId('s1');

async function remembering(items: Record<string, unknown>) {
  const memory = createMemory(memoryArea(items));
  await memory.read();
  return memory;
}

describe('what the companion remembers', () => {
  it('is nothing before it was read', () => {
    const memory = createMemory(memoryArea({ line: { tone: 'Plain' } }));
    expect(memory.line()).toEqual(emptyLine);
    expect(memory.notesOf(S1)).toEqual(notesOf(S1));
  });

  it('are the notes of the session that runs, and of no other', async () => {
    const notes = { ...notesOf(S1), shown: ['feed'], read: ['midway'] };
    const memory = await remembering({ notes });
    expect(memory.notesOf(S1)).toEqual(notes);
    expect(memory.notesOf(sessionId('s2'))).toEqual(notesOf(sessionId('s2')));
  });

  it('is the line of the person, and of the organisation where that is fixed', async () => {
    const line = { audience: 'Owners of workshops', tone: 'Plain', updatedAt: 1 };
    expect((await remembering({ line })).line()).toMatchObject(line);
    const policy = {
      fixed: ['editorialLine.tone'],
      presetDone: [],
      editorialLine: { tone: 'As the house speaks', audience: 'Everybody' },
    };
    expect((await remembering({ line, policy })).line()).toMatchObject({
      audience: 'Owners of workshops',
      tone: 'As the house speaks',
    });
  });

  it.each([
    [{ notes: 7, line: 'x', policy: [] }],
    [{ notes: { session: 7 }, line: null, policy: null }],
  ])('is nothing where it cannot be read: %j', async (items) => {
    const memory = await remembering(items);
    expect(memory.line()).toEqual(emptyLine);
    expect(memory.notesOf(S1)).toEqual(notesOf(S1));
  });

  it('follows what is stored, at each reading', async () => {
    const area = memoryArea({ line: { tone: 'Plain' } });
    const memory = createMemory(area);
    await memory.read();
    await area.set({ line: { tone: 'Warm' } });
    expect(memory.line().tone).toBe('Plain');
    await memory.read();
    expect(memory.line().tone).toBe('Warm');
    await area.remove('line');
    await memory.read();
    expect(memory.line()).toEqual(emptyLine);
  });

  it('is changed by notes, line and policy alone', () => {
    for (const key of ['notes', 'line', 'policy']) expect(isRemembered({ [key]: {} })).toBe(true);
    expect(isRemembered({ day: {}, credit: {}, draft: {} })).toBe(false);
  });
});
