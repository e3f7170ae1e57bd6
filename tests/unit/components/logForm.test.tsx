// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LogForm } from '../../../components/log/LogForm';
import type { ReadOpportunities } from '../../../components/log/useOpportunityChoice';
import { type ActionId, type PersonId, personIdSchema } from '../../../utils/domain/ids';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import type { Opportunity } from '../../../utils/domain/opportunity';
import type { Person } from '../../../utils/domain/person';
import { actionId } from '../domain/helpers/actions';
import { anOpportunity } from '../storage/helpers/someRecord';
import {
  button,
  choose,
  clear,
  field,
  key,
  press,
  set,
  settle,
  show,
  submit,
  texts,
  type,
} from './page';

const MARIE: Person = { id: v.parse(personIdSchema, 'm'), name: 'Marie Dubois', updatedAt: 1 };
const NOW = { date: '2026-11-26', time: '10:30', zone: 'Europe/Paris' };

function Harness(props: {
  draft?: Partial<LogDraft>;
  people?: Person[];
  dueBefore?: string;
  edited?: ActionId;
  opportunitiesOf?: ReadOpportunities;
  onSubmit?: (draft: LogDraft) => void;
  onChange?: (draft: LogDraft) => void;
}) {
  const [draft, setDraft] = useState<LogDraft>({ ...emptyDraft, ...props.draft });
  return (
    <LogForm
      title="Log a real-world action"
      submitLabel="Log it"
      draft={draft}
      people={props.people ?? []}
      readNow={() => NOW}
      {...(props.edited && { edited: props.edited })}
      {...(props.opportunitiesOf && { opportunitiesOf: props.opportunitiesOf })}
      dueBefore={props.dueBefore ?? ''}
      onChange={(next) => {
        setDraft(next);
        props.onChange?.(next);
      }}
      onSubmit={props.onSubmit ?? (() => {})}
    />
  );
}

afterEach(clear);

describe('the log form', () => {
  it('takes two presses and a name', async () => {
    const onSubmit = vi.fn();
    await show(<Harness onSubmit={onSubmit} />);
    await type(field('Person'), 'Marie Dubois');
    await press(field('Spoke'));
    await press(button('Log it'));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      ...emptyDraft,
      person: 'Marie Dubois',
      reach: 'spoke',
    });
  });

  it('is a form with the name of its heading', async () => {
    await show(<Harness />);
    const form = document.querySelector('form');
    const heading = document.getElementById(form?.getAttribute('aria-labelledby') ?? '');
    expect(heading?.tagName).toBe('H2');
    expect(heading?.textContent).toBe('Log a real-world action');
  });

  it('shows all seven actions, and the outcomes that fit the chosen one', async () => {
    await show(<Harness draft={{ reach: 'spoke' }} />);
    expect(texts('input[name=kind] + span')).toHaveLength(7);
    expect(texts('input[name=reach] + span')).toEqual([
      'Spoke',
      'Voicemail',
      'No answer',
      'Wrong number',
    ]);
    await press(field('Visit'));
    expect(texts('input[name=reach] + span')).toEqual(['Held', 'No show', 'Cancelled']);
    expect(document.querySelector('input[name=reach]:checked')).toBeNull();
    await press(field('Introduction asked'));
    expect(document.querySelector('input[name=reach]')).toBeNull();
  });

  it('says what is wrong beside each field, and leads to the first', async () => {
    const onSubmit = vi.fn();
    await show(<Harness draft={{ due: '2026-11-20' }} onSubmit={onSubmit} />);
    await submit();
    expect(onSubmit).not.toHaveBeenCalled();
    const person = field('Person');
    expect(document.activeElement).toBe(person);
    expect(person.getAttribute('aria-invalid')).toBe('true');
    const sentence = document.getElementById(person.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toBe('With whom? A name is enough.');
    expect(texts('.problem')).toEqual([
      'With whom? A name is enough.',
      'How did it go? Please choose.',
      'What is to be done on that day?',
      'This day has passed.',
    ]);
  });

  it('takes a sentence away once its field is mended, and keeps the rest', async () => {
    await show(<Harness />);
    await submit();
    await type(field('Person'), 'K');
    expect(field('Person').getAttribute('aria-invalid')).toBeNull();
    expect(texts('.problem')).toEqual(['How did it go? Please choose.']);
    expect(field('Person').value).toBe('K');
  });

  it('opens the fold when something in it is wrong', async () => {
    await show(<Harness draft={{ person: 'Paul', kind: 'message' }} />);
    const fold = document.querySelector('details');
    expect(fold?.open).toBe(false);
    await set(field('Date'), '2026-12-24');
    await submit();
    expect(fold?.open).toBe(true);
    expect(texts('.problem')).toEqual(['This is still to come.']);
    expect(document.activeElement).toBe(field('Date'));
  });

  it('is open there from the start when the draft brings a note', async () => {
    await show(<Harness draft={{ note: 'call Marie about the fair' }} />);
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('shows now as the date and time, and keeps them empty until they are set back', async () => {
    const onChange = vi.fn();
    await show(<Harness onChange={onChange} />);
    expect(field('Date').value).toBe('2026-11-26');
    expect(field('Time').value).toBe('10:30');
    await set(field('Date'), '2026-11-24');
    expect(onChange).toHaveBeenLastCalledWith({ ...emptyDraft, on: '2026-11-24' });
    expect(field('Time').value).toBe('');
  });

  it('lets an edit keep the day of its next step, though it has passed', async () => {
    const onSubmit = vi.fn();
    const draft = { person: 'Paul', kind: 'message', next: 'Write', due: '2026-11-20' } as const;
    await show(<Harness draft={draft} dueBefore="2026-11-20" onSubmit={onSubmit} />);
    await submit();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('has all else in one fold, which is open where the draft says some of it', async () => {
    await show(<Harness />);
    expect(texts('summary')).toEqual(['More']);
    expect(document.querySelector('details')?.open).toBe(false);
    await clear();
    await show(<Harness draft={{ by: 'them' }} />);
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('asks what came of it where something can have', async () => {
    const onSubmit = vi.fn();
    await show(<Harness draft={{ person: 'Paul' }} onSubmit={onSubmit} />);
    expect(() => field('What came of it')).toThrow();
    await press(field('Spoke'));
    await choose('What came of it', 'referral');
    await press(field('Voicemail'));
    expect(() => field('What came of it')).toThrow();
    await press(field('On their initiative'));
    expect(field('What came of it').value).toBe('referral');
    await choose('Next step by', 'visit');
    await set(field('Minutes it took'), '25');
    await press(button('Log it'));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      ...emptyDraft,
      person: 'Paul',
      reach: 'voicemail',
      result: 'referral',
      by: 'them',
      nextKind: 'visit',
      minutes: '25',
    });
    await choose('What came of it', '');
    await press(field('On their initiative'));
    await press(button('Log it'));
    expect(onSubmit.mock.lastCall?.[0]).not.toHaveProperty('result');
    expect(onSubmit.mock.lastCall?.[0]).not.toHaveProperty('by');
  });

  it('opens the fold where the minutes are wrong', async () => {
    await show(<Harness draft={{ person: 'Paul', kind: 'message' }} />);
    await set(field('Minutes it took'), 'an hour');
    await submit();
    expect(document.querySelector('details')?.open).toBe(true);
    expect(texts('.problem')).toEqual(['Please give whole minutes, a day at most.']);
  });

  it('asks for the name of an event, and of nothing else', async () => {
    await show(<Harness />);
    expect(() => field('Name of the event')).toThrow();
    await press(field('Event'));
    await set(field('Name of the event'), 'Batimat');
    await press(field('Visit'));
    expect(field('Name of the event').value).toBe('Batimat');
  });

  it('takes several people where there can be some, each of whom can go again', async () => {
    const onSubmit = vi.fn();
    await show(<Harness people={[MARIE]} onSubmit={onSubmit} />);
    expect(() => button('Add another person')).toThrow();
    await press(field('Meeting'));
    await press(button('Add another person'));
    expect(document.activeElement).toBe(field('Person'));
    await type(field('Person'), 'mar');
    await key(field('Person'), 'ArrowDown');
    await key(field('Person'), 'Enter');
    await press(button('Add another person'));
    expect(document.activeElement).toBe(field('Person'));
    expect(field('Person').value).toBe('');
    await type(field('Person'), 'Zoé');
    await press(button('Add another person'));
    await type(field('Person'), 'Paul');
    await press(button('Remove Zoé'));
    expect(document.activeElement).toBe(field('Person'));
    await press(field('Held'));
    await press(button('Log it'));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      ...emptyDraft,
      kind: 'meeting',
      reach: 'held',
      others: [{ name: 'Marie Dubois', id: 'm' }],
      person: 'Paul',
    });
  });

  it('needs no name in the field beside those who were added', async () => {
    const onSubmit = vi.fn();
    await show(
      <Harness draft={{ kind: 'message', others: [{ name: 'Zoé' }] }} onSubmit={onSubmit} />,
    );
    expect(field('Person').required).toBe(false);
    await submit();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('speaks French', async () => {
    await show(<Harness />, 'fr');
    expect(texts('input[name=kind] + span')).toEqual([
      'Appel',
      'Rendez-vous',
      'Visite',
      'Événement',
      'Mise en relation demandée',
      'Mise en relation faite',
      'Message',
    ]);
    expect(texts('legend')).toEqual(['Action', 'Résultat']);
    await submit();
    expect(texts('.problem')).toEqual([
      'Avec qui\u00a0? Un nom suffit.',
      'Quel en est le résultat\u00a0? Veuillez choisir.',
    ]);
    expect(field('Prochaine étape').type).toBe('text');
  });
});

describe('for which opportunity', () => {
  const roof = anOpportunity('o1', 'm', { about: 'The roof' });
  const door = anOpportunity('o2', 'm', { about: 'The door', stage: 'offer' });
  const won = anOpportunity('o3', 'm', { about: 'The shed', stage: 'won', closedOn: '2026-11-20' });
  const LABEL = 'For which opportunity';
  const chosen = { person: 'Marie Dubois', personId: MARIE.id, reach: 'spoke' as const };
  const isAsked = () => texts('.more label').includes(LABEL);
  const options = () => [...field(LABEL).querySelectorAll('option')].map((one) => one.textContent);

  async function showForm(
    opportunities: Opportunity[],
    more: Omit<Parameters<typeof Harness>[0], 'opportunitiesOf'> = {},
  ) {
    const onSubmit = vi.fn();
    const read = vi.fn(async (ids: readonly PersonId[]) =>
      opportunities.filter(({ person }) => ids.includes(person)),
    );
    await show(
      <Harness
        draft={chosen}
        people={[MARIE]}
        onSubmit={onSubmit}
        {...more}
        opportunitiesOf={read}
      />,
    );
    await settle();
    return { onSubmit, read };
  }

  it('is asked of somebody known who has some, the open ones and those that ended lately', async () => {
    const { onSubmit, read } = await showForm([roof, door, won]);
    expect(options()).toEqual(['None', 'The roof', 'The door', 'The shed · Won']);
    expect(field(LABEL).value).toBe('');
    expect(read).toHaveBeenCalledOnce();
    await choose(LABEL, 'o2');
    await submit();
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ opportunityId: 'o2' });
  });

  it('is not asked of somebody without any, nor of a new person', async () => {
    await showForm([]);
    expect(isAsked()).toBe(false);
    await clear();
    const { read } = await showForm([roof], {
      draft: { ...chosen, personId: undefined, person: 'Zoé' },
    });
    expect(isAsked()).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });

  it('is asked once the name that is typed is a known one, and no more with another', async () => {
    await showForm([roof], { draft: { reach: 'spoke' } });
    await type(field('Person'), 'marie dubois');
    await settle();
    expect(isAsked()).toBe(true);
    await type(field('Person'), 'marie duboisson');
    await settle();
    expect(isAsked()).toBe(false);
  });

  it('is the only open one where a need was heard, unless one says none', async () => {
    const { onSubmit } = await showForm([roof, won]);
    await choose('What came of it', 'need');
    expect(field(LABEL).value).toBe('o1');
    await submit();
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ result: 'need', opportunityId: 'o1' });
    await choose(LABEL, '');
    expect(field(LABEL).value).toBe('');
    await submit();
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ opportunityId: '' });
  });

  it('of an edited action is the one that lists it; untouched it says nothing of it', async () => {
    const edited = actionId('a1');
    const listing = { ...door, actions: [edited] };
    const { onSubmit } = await showForm([roof, listing], { edited });
    expect(field(LABEL).value).toBe('o2');
    await submit();
    expect(onSubmit.mock.lastCall?.[0]).not.toHaveProperty('opportunityId');
  });
});
