// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonCard } from '../../../../components/people/card/PersonCard';
import type { Person } from '../../../../utils/domain/person';
import { actionId, anAction } from '../../domain/helpers/actions';
import { at } from '../../domain/helpers/make';
import { aPerson } from '../../domain/helpers/people';
import { anIntroduction, anOpportunity } from '../../storage/helpers/someRecord';
import { button, clear, field, press, set, settle, show, texts } from '../page';

const TODAY = '2026-11-26';
const marie = aPerson('p1', {
  name: 'Marie Dubois',
  company: 'Atelier Dubois',
  role: 'Head',
  relation: 'former-client',
  phones: [{ raw: '06 12 34 56 78', e164: '+33612345678', extension: '12' }, { raw: 'ask her' }],
  emails: ['marie@atelier.example'],
  profiles: [
    { network: 'linkedin', url: 'https://www.linkedin.com/in/marie' },
    { network: 'other', url: 'javascript:alert(1)' },
  ],
});
const paul = aPerson('p2', { name: 'Paul' });

async function showCard(
  person: Person,
  more: Partial<Parameters<typeof PersonCard>[0]> = {},
  language: 'en' | 'fr' = 'en',
) {
  const events = {
    onLog: vi.fn(),
    onSave: vi.fn(async () => true),
    onDoNotContact: vi.fn(),
    onSaveOpportunity: vi.fn(async () => true),
    onDeleteOpportunity: vi.fn(),
    onEditAction: vi.fn(),
    onDeleteAction: vi.fn(),
    onNoteIntroduction: vi.fn(async () => true),
    onDeleteIntroduction: vi.fn(),
    onNeedPeople: vi.fn(),
    onMerge: vi.fn(),
    onExport: vi.fn(),
    onRemove: vi.fn(),
  };
  const card = (whom: Person) => (
    <PersonCard
      person={whom}
      actions={[]}
      opportunities={[]}
      others={[]}
      introductions={{ towards: [], through: [] }}
      people={[person, paul]}
      today={TODAY}
      currency="EUR"
      {...events}
      {...more}
    />
  );
  await show(card(person), language);
  return { ...events, showAgain: (whom: Person) => show(card(whom), language) };
}

const links = () =>
  [...document.querySelectorAll('.ways a')].map((a) => [a.textContent, a.getAttribute('href')]);
async function submit(name: string) {
  document.querySelector<HTMLFormElement>(`form[aria-label="${name}"], ${name}`)?.requestSubmit();
  await settle();
}

afterEach(clear);

describe('the card of a person', () => {
  it('says who it is, and starts the log', async () => {
    const { onLog } = await showCard(marie);
    expect(texts('h1')).toEqual(['Marie Dubois']);
    expect(texts('.person-header .quiet')).toEqual(['Atelier Dubois · Head · Former client']);
    await press(button('Log an action'));
    expect(onLog).toHaveBeenCalledOnce();
  });

  it('has a link for each way to reach them, and none for what is no address', async () => {
    await showCard(marie);
    expect(links()).toEqual([
      ['Call 06 12 34 56 78', 'tel:+33612345678;ext=12'],
      ['Write to marie@atelier.example', 'mailto:marie@atelier.example'],
      ['Profile on LinkedIn', 'https://www.linkedin.com/in/marie'],
    ]);
    expect(texts('.ways li')).toContain('ask her');
    expect(texts('.ways li')).toContain('javascript:alert(1)');
    expect(texts('.consent')).toEqual([]);
  });

  it('of a private individual reminds of consent, before the phone', async () => {
    await showCard({ ...marie, kind: 'private' });
    const [consent] = document.querySelectorAll('.consent');
    expect(consent?.textContent).toContain('consumers in France need their prior consent');
    const phone = document.querySelector('a[href^="tel:"]');
    expect(consent?.compareDocumentPosition(phone as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await clear();
    await showCard({ ...marie, kind: 'private', phones: [] });
    expect(texts('.consent')).toEqual([]);
  });

  it('of somebody not to be contacted proposes nothing, and says why', async () => {
    const doNotContact = { at: at('2026-05-12T12:00+02:00'), why: 'asked on the phone' };
    await showCard({ ...marie, kind: 'private', doNotContact });
    expect(links()).toEqual([]);
    expect(texts('.not-contacted')[0]).toBe(
      'Not to be contactedasked on the phone (since 12 May 2026)',
    );
    await clear();
    await showCard({ ...marie, doNotContact }, {}, 'fr');
    expect(texts('.not-contacted h2')).toEqual(['À ne pas contacter']);
  });

  it('sets do-not-contact at once, with its reason, and lifts it', async () => {
    const { onDoNotContact, showAgain } = await showCard(marie);
    await press(field('Do not contact'));
    expect(onDoNotContact).toHaveBeenLastCalledWith('');
    await showAgain({ ...marie, doNotContact: { at: 1, why: '' } });
    await set(field('Reason'), ' asked ');
    await press(button('Log an action'));
    field('Reason').dispatchEvent(new Event('blur'));
    expect(onDoNotContact).toHaveBeenLastCalledWith('asked');
    await press(field('Do not contact'));
    expect(onDoNotContact).toHaveBeenLastCalledWith(undefined);
  });

  it('tells in short what is known', async () => {
    await showCard({
      ...marie,
      cadence: { idealDays: 30, maxDays: 1 },
      firstTouch: { source: 'event', context: 'Batimat', on: '2026-11-25', certainty: 'guessed' },
      note: 'Skis.',
    });
    expect(texts('.facts dd')).toEqual([
      'A word after 30 days, after 1 day at the latest',
      'At an event, Batimat, yesterday (a guess)',
    ]);
    expect(texts('.person-side .note')).toEqual(['Skis.']);
  });
});

describe('the details', () => {
  it('are saved together', async () => {
    const { onSave } = await showCard(marie);
    await set(field('Role'), 'Owner');
    await set(field('Phone numbers'), '06 12 34 56 78\n01 02 03 04 05');
    await press(field('Private individual'));
    await submit('Edit the details');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        role: 'Owner',
        phones: '06 12 34 56 78\n01 02 03 04 05',
        kind: 'private',
        name: 'Marie Dubois',
      }),
    );
  });

  it('say what is wrong beside the field, and lead there', async () => {
    const { onSave } = await showCard(marie);
    await set(field('E-mail addresses'), 'marie@atelier.example\nmarie at home');
    await set(field('Days after which a word is welcome'), '60');
    await set(field('Days after which it is overdue'), '30');
    await submit('Edit the details');
    expect(onSave).not.toHaveBeenCalled();
    expect(texts('.details .problem')).toEqual([
      '“marie at home” is no e-mail address.',
      'This is shorter than the number beside it: a word would be overdue before it is welcome.',
    ]);
    expect(document.activeElement).toBe(field('E-mail addresses'));
    await set(field('E-mail addresses'), 'marie@home.example');
    expect(texts('.details .problem')).toHaveLength(1);
  });

  it('keep what was typed while the person changes elsewhere, and follow in all else', async () => {
    const { onSave, showAgain } = await showCard(marie);
    await set(field('Role'), 'Owner');
    await showAgain({ ...marie, company: 'Maison Dubois' });
    expect([field('Role').value, field('Company').value]).toEqual(['Owner', 'Maison Dubois']);
    await submit('Edit the details');
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ role: 'Owner', company: 'Maison Dubois' }),
    );
    await showAgain({ ...marie, role: 'Chair' });
    expect(field('Role').value).toBe('Chair');
  });

  it('keep what is typed while the rest is being saved, and nothing else', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const { showAgain } = await showCard(marie, { onSave: () => promise });
    await set(field('Role'), 'Owner');
    await submit('Edit the details');
    await set(field('Company'), 'Maison Dubois');
    resolve(true);
    await settle();
    await showAgain({ ...marie, role: 'Chair' });
    expect([field('Role').value, field('Company').value]).toEqual(['Chair', 'Maison Dubois']);
  });

  it('keep what was typed when it could not be saved', async () => {
    await showCard(marie, { onSave: async () => false });
    await set(field('Role'), 'Owner');
    await submit('Edit the details');
    expect(field('Role').value).toBe('Owner');
  });
});

describe('the history', () => {
  it('shows fifty rows at a time, the latest first, and leads on', async () => {
    const actions = Array.from({ length: 120 }, (_, index) =>
      anAction({ id: actionId(`a${index}`), on: TODAY, people: [marie.id] }),
    );
    const { onEditAction, onDeleteAction } = await showCard(marie, { actions });
    const rows = () => document.querySelectorAll('.history .row');
    expect(rows()).toHaveLength(50);
    await press(button('Show more'));
    expect(rows()).toHaveLength(100);
    expect(rows()[50]?.contains(document.activeElement)).toBe(true);
    await press(button('Edit: Call, Marie Dubois'));
    expect(onEditAction).toHaveBeenCalledExactlyOnceWith(actions[0]);
    await press(button('Delete: Call, Marie Dubois'));
    expect(onDeleteAction).toHaveBeenCalledExactlyOnceWith(actions[0]);
  });

  it('names who else was there, and says when there is nothing', async () => {
    const together = anAction({ on: TODAY, people: [marie.id, paul.id] });
    await showCard(marie, { actions: [together], others: [paul] });
    expect(texts('.history .row strong')).toEqual(['Call, Marie Dubois, Paul']);
    await clear();
    await showCard(marie);
    expect(texts('.history .quiet')).toEqual(['Nothing is logged with this person yet.']);
  });
});

describe('introductions', () => {
  const way = anIntroduction('i1', 'p1', 'p2', { on: '2026-11-25', note: 'Ski club' });

  it('say who could introduce one, and whom they could introduce', async () => {
    const back = anIntroduction('i2', 'p2', 'p1', { on: TODAY, note: '' });
    const { onDeleteIntroduction } = await showCard(marie, {
      introductions: { towards: [way], through: [back] },
      others: [paul],
    });
    expect(texts('.introductions h3')).toEqual([
      'Could introduce you to Marie Dubois',
      'Marie Dubois could introduce you to',
    ]);
    expect(texts('.introductions .row-words')).toEqual([
      'Paulnoted yesterdaySki club',
      'Paulnoted today',
    ]);
    expect(document.querySelector('.introductions a')?.getAttribute('href')).toBe('#people-p2');
    await press(button('Delete: Paul'));
    expect(onDeleteIntroduction).toHaveBeenCalledExactlyOnceWith(way);
  });

  it('are noted with a name, and never with themselves', async () => {
    const { onNoteIntroduction, onNeedPeople } = await showCard(marie);
    expect(texts('.introductions > .quiet')).toEqual(['Nothing is noted yet.']);
    const form = document.querySelector<HTMLFormElement>('.introductions form');
    const fold = form?.closest('details');
    if (!form || !fold) throw new Error('No form');
    fold.open = true;
    await settle();
    expect(onNeedPeople).toHaveBeenCalled();
    const name = form.querySelector<HTMLInputElement>('[name=person]');
    if (!name) throw new Error('No field');
    const send = async () => {
      form.requestSubmit();
      await settle();
    };
    await send();
    expect(texts('.introductions .problem')).toEqual(['Please name somebody.']);
    await set(name, 'marie DUBOIS');
    await send();
    expect(texts('.introductions .problem')).toEqual(['Please name somebody else.']);
    expect(onNoteIntroduction).not.toHaveBeenCalled();
    await set(name, 'Zoé Petit');
    await press(form.querySelector('[value=through]') ?? form);
    await send();
    expect(onNoteIntroduction).toHaveBeenCalledExactlyOnceWith({
      otherIs: 'through',
      other: { name: 'Zoé Petit' },
      note: '',
    });
    expect(name.value).toBe('');
  });

  it('are noted one after the other: the next name is typed while the first is being noted', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    await showCard(marie, { onNoteIntroduction: () => promise });
    const form = document.querySelector<HTMLFormElement>('.introductions form');
    const name = form?.querySelector<HTMLInputElement>('[name=person]');
    const note = form?.querySelector<HTMLInputElement>('[name=note]');
    if (!name || !note) throw new Error('No form');
    await set(name, 'Zoé Petit');
    await set(note, 'Ski club');
    form?.requestSubmit();
    await settle();
    await set(name, 'Karim');
    resolve(true);
    await settle();
    expect([name.value, note.value]).toEqual(['Karim', '']);
  });
});

describe('opportunities', () => {
  const roof = anOpportunity('o1', 'p1', {
    about: 'The roof',
    stage: 'won',
    value: 12_000,
    currency: 'EUR',
    openedOn: '2026-11-25',
    closedOn: TODAY,
    statedSource: 'her sister',
  });

  /** Whether nothing folds the three questions away. */
  const questionsInView = () => !field('What else was going on?').closest('details:not([open])');

  it('are listed with stage, value and days', async () => {
    const { onDeleteOpportunity } = await showCard(marie, { opportunities: [roof] });
    expect(texts('.person-main .card .row-words')).toEqual([
      'The roofWon · 12,000 EUR · opened yesterday · closed todayher sister',
    ]);
    await press(button('Delete: The roof'));
    expect(onDeleteOpportunity).toHaveBeenCalledExactlyOnceWith(roof);
  });

  it('can be added; its three questions are in view, and may be skipped', async () => {
    const { onSaveOpportunity } = await showCard(marie);
    await press(button('Add an opportunity'));
    expect(questionsInView()).toBe(true);
    await submit('dialog[open] form');
    expect(texts('dialog .problem')).toEqual(['What is it about? A few words are enough.']);
    expect(document.activeElement).toBe(field('What it is about'));
    await set(field('What it is about'), 'The roof');
    await set(field('Value'), '12 000');
    await submit('dialog[open] form');
    expect(onSaveOpportunity).toHaveBeenCalledExactlyOnceWith(
      {
        about: 'The roof',
        stage: 'need',
        value: '12 000',
        currency: 'EUR',
        openedOn: TODAY,
        closedOn: '',
        source: '',
        statedSource: '',
        context: '',
        actions: [],
      },
      undefined,
    );
    expect(document.querySelector('dialog[aria-label="A new opportunity"]')).toBeNull();
  });

  it('that is saved by two presses fails by none', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const onSaveOpportunity = vi.fn(async () => false).mockReturnValueOnce(promise);
    await showCard(marie, { onSaveOpportunity });
    await press(button('Add an opportunity'));
    await set(field('What it is about'), 'The roof');
    await submit('dialog[open] form');
    await submit('dialog[open] form');
    expect(texts('dialog [role=alert]')).toEqual([]);
    resolve(true);
    await settle();
    expect(document.querySelector('dialog[aria-label="A new opportunity"]')).toBeNull();
  });

  it('that is won is asked the questions again, and closed today', async () => {
    const open = anOpportunity('o1', 'p1', { about: 'The roof', stage: 'offer' });
    const { onSaveOpportunity } = await showCard(marie, { opportunities: [open] });
    await press(button('Edit: The roof'));
    expect(questionsInView()).toBe(false);
    await press(field('Won'));
    expect(questionsInView()).toBe(true);
    expect(field('Closed on').value).toBe(TODAY);
    await set(field('What does the client say brought them?'), 'her sister');
    await submit('dialog[open] form');
    expect(onSaveOpportunity).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ stage: 'won', closedOn: TODAY, statedSource: 'her sister' }),
      open,
    );
  });

  it('that is won is asked where one met, with the answer that is known of the person', async () => {
    const open = anOpportunity('o1', 'p1', { about: 'The roof' });
    const firstTouch = { source: 'linkedin', certainty: 'sure' } as const;
    await showCard({ ...marie, firstTouch }, { opportunities: [open] });
    await press(button('Edit: The roof'));
    expect(field('Where did you first meet?').value).toBe('');
    await press(field('Won'));
    expect(field('Where did you first meet?').value).toBe('linkedin');
  });

  it.each([
    ['en', 'What does the client say brought them?', 'Facebook'],
    ['fr', "Qu'est-ce qui amène le client, selon lui\u00a0?", 'Un salon'],
    ['fr', 'Que se passait-il par ailleurs\u00a0?', 'Un changement de tarifs'],
  ] as const)('proposes words for an answer, in %s: %s', async (language, label, words) => {
    await showCard(marie, {}, language);
    await press(button(language === 'fr' ? 'Ajouter une affaire' : 'Add an opportunity'));
    const list = document.getElementById(field(label).getAttribute('list') ?? '');
    expect([...(list?.children ?? [])].map((one) => one.getAttribute('value'))).toContain(words);
  });

  describe('and what was done for them', () => {
    const done = (id: string, on: string, more = {}) =>
      anAction({ id: actionId(id), on, people: [marie.id], ...more });
    const actions = [
      done('a1', '2026-11-25', { result: 'need' }),
      done('a2', '2026-01-02', { kind: 'message' }),
      done('a3', '2025-10-01', { kind: 'visit', reach: 'held' }),
      done('a4', '2025-10-01', { note: 'of no concern' }),
    ];

    it('lists the linked actions, without those that are gone', async () => {
      const open = anOpportunity('o1', 'p1', {
        about: 'The roof',
        actions: ['a1', 'gone', 'a3'].map(actionId),
      });
      await showCard(marie, { opportunities: [open], actions });
      await press(button('Edit: The roof'));
      expect(texts('.linked li')).toEqual([
        'Call · yesterday, 11:30 · Spoke · A need',
        'Visit · Wed, 1 Oct 2025, 11:30 · Held',
      ]);
    });

    it('links and unlinks those of the last twelve months, and what is linked', async () => {
      const open = anOpportunity('o1', 'p1', { about: 'The roof', actions: [actionId('a3')] });
      const { onSaveOpportunity } = await showCard(marie, { opportunities: [open], actions });
      await press(button('Edit: The roof'));
      const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.link-choices input')];
      expect(boxes().map(({ checked }) => checked)).toEqual([false, false, true]);
      for (const box of [boxes()[0], boxes()[2]]) if (box) await press(box);
      expect(boxes()).toHaveLength(3);
      await submit('dialog[open] form');
      expect(onSaveOpportunity).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ actions: ['a1'] }),
        open,
      );
    });

    it('proposes the need that was heard last and that none lists, to be unlinked at will', async () => {
      const { onSaveOpportunity } = await showCard(marie, { actions });
      await press(button('Add an opportunity'));
      expect(field('Opened on').value).toBe('2026-11-25');
      const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.link-choices input')];
      expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
      expect(boxes()[0]?.closest('details:not([open])')).toBeNull();
      await set(field('What it is about'), 'The roof');
      for (const box of boxes().slice(0, 1)) await press(box);
      expect(boxes()[0]?.closest('details:not([open])')).toBeNull();
      await submit('dialog[open] form');
      expect(onSaveOpportunity).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ stage: 'need', actions: [], openedOn: '2026-11-25' }),
        undefined,
      );
      await clear();
      const told = anOpportunity('o1', 'p1', { actions: [actionId('a1')] });
      await showCard(marie, { actions, opportunities: [told] });
      await press(button('Add an opportunity'));
      expect(field('Opened on').value).toBe(TODAY);
      expect(boxes()[0]?.closest('details:not([open])')).not.toBeNull();
    });

    it('begins one with the action in which the need was heard, unless one tells of it', async () => {
      const heardIn = actionId('a1');
      const { onSaveOpportunity } = await showCard(marie, { actions, heardIn });
      expect(questionsInView()).toBe(true);
      expect(field('Opened on').value).toBe('2026-11-25');
      await set(field('What it is about'), 'The roof');
      await submit('dialog[open] form');
      expect(onSaveOpportunity).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ stage: 'need', actions: ['a1'], openedOn: '2026-11-25' }),
        undefined,
      );
      await clear();
      const told = anOpportunity('o1', 'p1', { actions: [heardIn] });
      await showCard(marie, { actions, heardIn, opportunities: [told] });
      expect(document.querySelector('dialog[open]')).toBeNull();
    });
  });

  it('stays open with all that was typed when it could not be saved', async () => {
    await showCard(marie, { onSaveOpportunity: async () => false });
    await press(button('Add an opportunity'));
    await set(field('What it is about'), 'The roof');
    await submit('dialog[open] form');
    expect(texts('dialog [role=alert]')).toEqual([
      'This could not be saved. Please try once more.',
    ]);
    expect(field('What it is about').value).toBe('The roof');
  });
});

describe('merging, deleting, and the data as a file', () => {
  const merging = 'Merge with another person';

  it('merges with somebody known, and with nobody else', async () => {
    const { onMerge } = await showCard(marie);
    await set(field('Person'), 'Marie Dubois');
    await submit(merging);
    expect(texts('.person .problem')).toEqual(['Please choose somebody from your people.']);
    expect(document.activeElement).toBe(field('Person'));
    await set(field('Person'), 'paul');
    await submit(merging);
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(paul);
    expect(field('Person').value).toBe('');
  });

  it('says before that the notes are too long together', async () => {
    const long = { note: 'x'.repeat(3_000) };
    const wordy = aPerson('p2', { name: 'Paul', note: 'y'.repeat(3_000) });
    await showCard({ ...marie, ...long }, { people: [wordy] });
    await set(field('Person'), 'Paul');
    expect(texts(`form[aria-label="${merging}"] [role=status]`)[0]).toContain('would be cut off');
  });

  it('asks for the people once the form is opened', async () => {
    const { onNeedPeople } = await showCard(marie, { people: undefined });
    const fold = document.querySelector<HTMLFormElement>(`form[aria-label="${merging}"]`)
      ?.parentElement as HTMLDetailsElement;
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    expect(onNeedPeople).toHaveBeenCalled();
  });

  it('deletes only once that is confirmed', async () => {
    const { onRemove, onExport } = await showCard(marie);
    await press(button('Save their data as a file'));
    expect(onExport).toHaveBeenCalledOnce();
    await press(button('Delete this person'));
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
    expect(dialog?.getAttribute('aria-label')).toBe('Delete Marie Dubois?');
    await press(button('Cancel'));
    expect(dialog?.open).toBe(false);
    expect(onRemove).not.toHaveBeenCalled();
    await press(button('Delete this person'));
    await press(button('Delete'));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});
