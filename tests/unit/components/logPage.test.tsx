// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { peopleById } from '../../../components/log/describe';
import { EditDialog } from '../../../components/log/EditDialog';
import { LogPage } from '../../../components/log/LogPage';
import type { RealWorldAction } from '../../../utils/domain/action';
import { foldPeople } from '../../../utils/domain/foldedPeople';
import { actionIdSchema, personIdSchema } from '../../../utils/domain/ids';
import { entryOf } from '../../../utils/domain/logSearch';
import type { Person } from '../../../utils/domain/person';
import { button, choose, clear, field, press, set, settle, show, submit, texts } from './page';

const TODAY = '2026-11-26';
const marie: Person = {
  id: v.parse(personIdSchema, 'm'),
  name: 'Marie Dubois',
  company: 'Atelier Dubois',
  updatedAt: 1,
};
const helene: Person = { id: v.parse(personIdSchema, 'h'), name: 'Hélène Roux', updatedAt: 1 };
const PEOPLE = peopleById([marie, helene]);
const FOLDED = foldPeople([marie, helene]);

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

async function showLog(
  actions: readonly RealWorldAction[],
  language: 'en' | 'fr' = 'en',
  complete = true,
) {
  const onEdit = vi.fn();
  const onDelete = vi.fn();
  await show(
    <LogPage
      entries={actions.map(entryOf)}
      complete={complete}
      people={PEOPLE}
      folded={FOLDED}
      today={TODAY}
      weeklyTarget={3}
      onEdit={onEdit}
      onDelete={onDelete}
    >
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
    expect(texts('.search [role=status]')).toEqual([`${expected.length} of 3 actions`]);
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

  it('is narrowed by what one chooses, and says how much is left', async () => {
    const theirs = action('4', { by: 'them', minutes: 20, result: 'referral' });
    await showLog([...ACTIONS, theirs]);
    expect(document.body.textContent).toContain(
      'by them · Spoke · A referral · 20\u00a0min · Atelier Dubois',
    );
    await choose('Whose initiative', 'them');
    expect(texts('.search [role=status]')).toEqual(['1 of 4 actions']);
    await press(button('Clear the filters'));
    await choose('Period', 'own');
    await set(field('Until'), '2026-11-21');
    expect(texts('.log-day h2')).toEqual(['Friday 20 November']);
    await choose('Action', 'visit');
    expect(document.body.textContent).toContain('No action fits these filters.');
  });

  it('says so while the rest is still being read', async () => {
    await showLog(ACTIONS, 'en', false);
    expect(texts('.search [role=status]')).toEqual([
      '3 actions · The rest of the log is still being read.',
    ]);
    await set(field('Search the log'), 'zzz');
    expect(document.body.textContent).not.toContain('No action has these words.');
  });

  it('counts the conversations of the week beside the target, and no more than that', async () => {
    await showLog(ACTIONS);
    const bar = document.querySelector('progress');
    expect(texts('.week-target p')).toEqual(['2 of 3 conversations this week']);
    expect([bar?.max, bar?.value]).toEqual([3, 2]);
    expect(document.getElementById(bar?.getAttribute('aria-labelledby') ?? '')?.tagName).toBe('P');
    await clear();
    await showLog(
      Array.from({ length: 4 }, (_, index) => action(`n${index}`, {})),
      'fr',
    );
    expect(texts('.week-target p')).toEqual(['4 conversations cette semaine']);
  });

  it('draws twelve weeks as a table that says the numbers', async () => {
    await showLog(ACTIONS);
    expect(texts('.heat-map caption')).toEqual(['The last twelve weeks']);
    expect(texts('.heat-map th[scope=row] .unseen')).toHaveLength(7);
    expect(texts('.heat-map th[scope=col] .unseen').at(-1)).toBe('Week of Mon 23 Nov');
    const thursday = [...document.querySelectorAll('.heat-map tbody tr')][3];
    const today = [...(thursday?.querySelectorAll('td') ?? [])].at(-1);
    expect(today?.textContent).toBe('2');
    expect(today?.title).toBe('today: 2 actions, 2 conversations');
    // Friday to Sunday are still to come.
    expect(texts('.heat-map .day').filter((words) => words === '')).toHaveLength(3);
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
        people={[marie, helene]}
        readNow={() => ({ date: TODAY, time: '10:30', zone: 'Europe/Paris' })}
        opportunitiesOf={async () => []}
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

  it('shows all who were there, and keeps them', async () => {
    const onSave = vi.fn(async () => true);
    const meeting = action('5', { kind: 'meeting', reach: 'held', people: [helene.id, marie.id] });
    await show(
      <EditDialog
        action={meeting}
        people={[marie, helene]}
        readNow={() => ({ date: TODAY, time: '10:30', zone: 'Europe/Paris' })}
        opportunitiesOf={async () => []}
        onSave={onSave}
        onClose={() => {}}
      />,
    );
    expect(button('Remove Hélène Roux')).toBeTruthy();
    expect(field('Person').value).toBe('Marie Dubois');
    await submit();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ others: [{ name: 'Hélène Roux', id: 'h' }], personId: 'm' }),
    );
  });

  it('says of no failure where it is pressed twice, and closes once', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    // The log writes one thing at a time, and says of a second one that it did not.
    const onSave = vi.fn(async () => false).mockReturnValueOnce(promise);
    const { onClose } = await showDialog(onSave);
    await submit();
    await submit();
    expect(texts('[role=alert]')).toEqual([]);
    resolve(true);
    await settle();
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
