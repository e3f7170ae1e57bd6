// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { peopleById } from '../../../components/log/describe';
import { EditDialog } from '../../../components/log/EditDialog';
import { LogPage } from '../../../components/log/LogPage';
import type { RealWorldAction } from '../../../utils/domain/action';
import { actionIdSchema, personIdSchema } from '../../../utils/domain/ids';
import type { Person } from '../../../utils/domain/person';
import { button, clear, field, press, set, show, submit, texts } from './page';

const TODAY = '2026-11-26';
const marie: Person = {
  id: v.parse(personIdSchema, 'm'),
  name: 'Marie Dubois',
  company: 'Atelier Dubois',
  updatedAt: 1,
};
const helene: Person = { id: v.parse(personIdSchema, 'h'), name: 'Hélène Roux', updatedAt: 1 };
const PEOPLE = peopleById([marie, helene]);

function action(id: string, more: Partial<RealWorldAction>): RealWorldAction {
  return {
    id: v.parse(actionIdSchema, id),
    kind: 'call',
    by: 'me',
    on: TODAY,
    zone: 'Europe/Paris',
    people: [marie.id],
    reach: 'spoke',
    loggedAt: 1,
    updatedAt: 1,
    ...more,
  };
}

const ACTIONS = [
  action('1', { time: '09:40', next: { note: 'Send the quote', due: '2026-11-27' } }),
  action('2', { kind: 'visit', reach: 'held', people: [helene.id], note: 'New workshop' }),
  action('3', { on: '2026-11-20', next: { note: 'Thank her', due: '2026-11-21', doneAt: 5 } }),
];

async function showLog(actions: readonly RealWorldAction[], language: 'en' | 'fr' = 'en') {
  const onEdit = vi.fn();
  const onDelete = vi.fn();
  await show(
    <LogPage actions={actions} people={PEOPLE} today={TODAY} onEdit={onEdit} onDelete={onDelete}>
      <p>form</p>
    </LogPage>,
    language,
  );
  return { onEdit, onDelete };
}

const found = () => texts('.row strong');

afterEach(clear);

describe('the log page', () => {
  it('shows the actions by day, with their next steps', async () => {
    await showLog(ACTIONS);
    expect(texts('.log-day h2')).toEqual(['Today', 'Friday 20 November']);
    expect(found()).toEqual(['Call, Marie Dubois', 'Visit, Hélène Roux', 'Call, Marie Dubois']);
    expect(document.body.textContent).toContain('Next: Send the quote, tomorrow');
    expect(document.body.textContent).toContain('Done since: Thank her');
  });

  it.each([
    ['helene', ['Visit, Hélène Roux']],
    ['atelier', ['Call, Marie Dubois', 'Call, Marie Dubois']],
    ['WORKSHOP', ['Visit, Hélène Roux']],
    ['quote marie', ['Call, Marie Dubois']],
    ['visit', ['Visit, Hélène Roux']],
  ])('finds "%s"', async (words, expected) => {
    await showLog(ACTIONS);
    await set(field('Search the log'), words);
    expect(found()).toEqual(expected);
    expect(texts('[role=status]')).toEqual([`${expected.length} of 3 actions`]);
  });

  it('says in a sentence when there is nothing', async () => {
    await showLog(ACTIONS);
    await set(field('Search the log'), 'zzz');
    expect(document.body.textContent).toContain('No action has these words.');
    await clear();
    await showLog([]);
    expect(document.body.textContent).toContain('Nothing is logged yet.');
  });

  it('draws a hundred rows at a time, and leads on to those that came', async () => {
    await showLog(Array.from({ length: 250 }, (_, index) => action(`n${index}`, {})));
    expect(found()).toHaveLength(100);
    await press(button('Show more'));
    expect(found()).toHaveLength(200);
    const row = document.querySelectorAll('.row')[100];
    expect(row?.contains(document.activeElement)).toBe(true);
    await press(button('Show more'));
    expect(found()).toHaveLength(250);
    expect(() => button('Show more')).toThrow();
  });

  it('names what its buttons are about', async () => {
    const { onEdit, onDelete } = await showLog(ACTIONS);
    await press(button('Edit: Visit, Hélène Roux'));
    await press(button('Delete: Visit, Hélène Roux'));
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(ACTIONS[1]);
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(ACTIONS[1]);
  });

  it('speaks French', async () => {
    await showLog(ACTIONS, 'fr');
    expect(texts('.log-day h2')).toEqual(["Aujourd'hui", 'Vendredi 20 novembre']);
    expect(found()[0]).toBe('Appel, Marie Dubois');
    expect(button('Supprimer\u00a0: Visite, Hélène Roux')).toBeTruthy();
  });
});

describe('the dialog that edits', () => {
  async function showDialog(onSave: () => Promise<boolean>) {
    const onClose = vi.fn();
    const [edited] = ACTIONS;
    if (!edited) throw new Error('no action');
    await show(
      <EditDialog
        action={edited}
        name="Marie Dubois"
        people={[marie, helene]}
        readNow={() => ({ date: TODAY, time: '10:30', zone: 'Europe/Paris' })}
        onSave={onSave}
        onClose={onClose}
      />,
    );
    return { onClose };
  }

  it('starts from what is in the log, and closes once it is saved', async () => {
    const onSave = vi.fn(async () => true);
    const { onClose } = await showDialog(onSave);
    expect(field('Person').value).toBe('Marie Dubois');
    expect(field('Time').value).toBe('09:40');
    await set(field('Time'), '08:15');
    await submit();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ time: '08:15', personId: 'm', next: 'Send the quote' }),
    );
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays with all that was typed when it cannot be saved', async () => {
    const { onClose } = await showDialog(async () => false);
    await set(field('Next step'), 'Bring the quote');
    await submit();
    expect(onClose).not.toHaveBeenCalled();
    expect(texts('[role=alert]')).toEqual(['This could not be saved. Please try once more.']);
    expect(field('Next step').value).toBe('Bring the quote');
  });
});
