// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PersonRoute } from '../../../entrypoints/dashboard/PersonRoute';
import { useWholeLog } from '../../../entrypoints/dashboard/useWholeLog';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import type { Services } from '../../../entrypoints/shared/services';
import { useDraft } from '../../../entrypoints/shared/useDraft';
import { useLogbook } from '../../../entrypoints/shared/useLogbook';
import { systemCalendar } from '../../../utils/domain/calendar';
import type { ActionId } from '../../../utils/domain/ids';
import { localNowAt } from '../../../utils/domain/localNow';
import { emptyDraft, type LogDraft, readDraft } from '../../../utils/domain/logDraft';
import type { Command } from '../../../utils/messages';
import { parseLiveState } from '../../../utils/storage/liveState';
import { button, choose, clear, field, press, set, settle, show, texts } from '../components/page';
import { actionId, anAction, personId } from '../domain/helpers/actions';
import { aPerson } from '../domain/helpers/people';
import { opportunityId } from '../domain/review/records';
import { freshDatabase } from '../storage/helpers/openDatabase';
import { anOpportunity, contentOf, fill } from '../storage/helpers/someRecord';
import { servicesOn } from './helpers/servicesOn';

const NOW = new Date(2026, 10, 26, 10, 30).getTime();
const [p1, p2] = [personId('p1'), personId('p2')];

let services: Services;
let source: ReturnType<typeof freshDatabase>['source'];
let sent: Command[];
let time: number;

beforeEach(async () => {
  source = freshDatabase().source;
  sent = [];
  time = NOW;
  location.hash = '#people-p1';
  const all = servicesOn(source, () => time++);
  services = {
    ...all,
    runtime: {
      async sendMessage(command) {
        sent.push(command);
        return { ok: true };
      },
    },
    clock: { ...all.clock, calendar: { ...systemCalendar(), zone: 'Europe/Paris' } },
  };
  await fill(source, {
    people: [
      aPerson('p1', { name: 'Marie Dubois', emails: ['m@x.example'] }),
      aPerson('p2', { name: 'Paul', note: 'Skis.' }),
    ],
    actions: [
      anAction({ id: actionId('a1'), people: [p1], note: 'alone' }),
      anAction({ id: actionId('a2'), people: [p1, p2], note: 'together' }),
    ],
    opportunities: [anOpportunity('o1', 'p1', { about: 'The roof' })],
    plans: [],
  });
});

function Route({ id, heardIn }: { id: string; heardIn?: ActionId | undefined }) {
  const now = dayNow(parseLiveState({}), services.clock);
  const kept = useDraft(services.storage, emptyDraft);
  const logbook = useLogbook(services, kept, now.day.startedAt);
  const whole = useWholeLog(services.log, logbook, true);
  const props = { services, id, heardIn, now, logbook, whole };
  return <PersonRoute {...props} />;
}

async function open(id = 'p1', heardIn?: ActionId) {
  await show(<Route id={id} heardIn={heardIn} />);
  await settle();
}
const said = () => texts('.notice-text');
async function submit(name: string) {
  document.querySelector<HTMLFormElement>(`form[aria-label="${name}"]`)?.requestSubmit();
  await vi.dynamicImportSettled();
  await settle();
}

afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

describe('the page of a person', () => {
  it('shows them with all that was done, and the focus is on their name', async () => {
    await open();
    expect(texts('h1')).toEqual(['Marie Dubois']);
    expect(document.activeElement?.textContent).toBe('Marie Dubois');
    expect(texts('.history .row strong')).toEqual([
      'Call, Marie Dubois',
      'Call, Marie Dubois, Paul',
    ]);
  });

  it.each(['nobody', 'x'.repeat(99)])('of %s leads back', async (id) => {
    await open(id);
    expect(texts('h1')).toEqual(['Nobody is here']);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#people');
  });

  it('saves the details with the phone read, and tells the worker', async () => {
    await open();
    await set(field('Phone numbers'), '06 12 34 56 78');
    await submit('Edit the details');
    expect(said()).toEqual(['Saved.']);
    expect((await services.personRecord.read(p1))?.person.phones).toEqual([
      { raw: '06 12 34 56 78', e164: '+33612345678' },
    ]);
    expect(sent).toEqual([{ type: 'actionLogged' }]);
    expect(document.querySelector('a[href="tel:+33612345678"]')).toBeTruthy();
  });

  it('sets do-not-contact with the time of it, and keeps that with another reason', async () => {
    await open();
    await press(field('Do not contact'));
    const first = (await services.personRecord.read(p1))?.person.doNotContact;
    expect(first).toMatchObject({ why: '' });
    await set(field('Reason'), 'asked');
    await act(() => {
      field('Reason').dispatchEvent(new Event('blur'));
    });
    await settle();
    const second = (await services.personRecord.read(p1))?.person.doNotContact;
    expect(second).toEqual({ at: first?.at, why: 'asked' });
    await press(field('Do not contact'));
    expect((await services.personRecord.read(p1))?.person).not.toHaveProperty('doNotContact');
  });

  it('merges, and makes two of them again', async () => {
    const before = await contentOf(source);
    await open();
    const fold = document.querySelector('form[aria-label^=Merge]')?.parentElement;
    (fold as HTMLDetailsElement).open = true;
    fold?.dispatchEvent(new Event('toggle'));
    await settle();
    await set(field('Person'), 'Paul');
    await submit('Merge with another person');
    expect(said()).toEqual(['Paul is part of this person now.']);
    expect(await services.personRecord.read(p2)).toBeUndefined();
    expect(texts('.person-side .note')[0]).toContain('Skis.');
    await press(button('Undo'));
    expect(said()).toEqual(['They are two people again.']);
    expect(await contentOf(source)).toEqual(before);
  });

  it('deletes, and brings back', async () => {
    const before = await contentOf(source);
    await open();
    await press(button('Delete this person'));
    await press(button('Delete'));
    expect(said()).toEqual(['Marie Dubois is deleted.']);
    expect(texts('h1')).toEqual(['Nobody is here']);
    expect(JSON.stringify(await contentOf(source))).not.toMatch(/Marie|m@x|alone|roof/);
    await press(button('Undo'));
    expect(texts('h1')).toEqual(['Marie Dubois']);
    expect(await contentOf(source)).toEqual(before);
  });

  it('deletes an opportunity and an action, and brings both back', async () => {
    const before = await contentOf(source);
    await open();
    await press(button('Delete: The roof'));
    expect(said()).toEqual(['The opportunity is deleted.']);
    await press(button('Undo'));
    await press(button('Delete: Call, Marie Dubois'));
    expect(said()).toEqual(['Deleted.']);
    expect(texts('.history .row strong')).toHaveLength(1);
    await press(button('Undo'));
    expect(await contentOf(source)).toEqual(before);
  });

  it('adds an opportunity', async () => {
    await open();
    await press(button('Add an opportunity'));
    await set(field('What it is about'), 'The garden');
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settle();
    expect(said()).toEqual(['The opportunity is saved.']);
    expect((await services.personRecord.read(p1))?.opportunities).toContainEqual(
      expect.objectContaining({ about: 'The garden', stage: 'need', openedOn: '2026-11-26' }),
    );
  });

  it('saves what its form changed, and leaves what was logged for it meanwhile', async () => {
    await open();
    await press(button('Edit: The roof'));
    await set(field('What it is about'), 'The whole roof');
    const asked: LogDraft = {
      ...emptyDraft,
      person: 'Marie Dubois',
      personId: p1,
      reach: 'spoke',
      result: 'offer-asked',
      opportunityId: opportunityId('o1'),
    };
    const now = localNowAt(services.clock.calendar, NOW);
    const { id } = await services.log.add(asked, now, NOW);
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settle();
    expect(said()).toEqual(['The opportunity is saved.']);
    expect((await services.personRecord.read(p1))?.opportunities).toEqual([
      expect.objectContaining({
        about: 'The whole roof',
        stage: 'offer',
        actions: [id],
        offeredBy: id,
        offeredOn: '2026-11-26',
      }),
    ]);
  });

  it('opens one with the action that led here, once, and lists it', async () => {
    location.hash = '#people-p1/a1';
    await open('p1', actionId('a1'));
    expect(location.hash).toBe('#people-p1');
    expect(document.querySelector('dialog[open]')?.getAttribute('aria-label')).toBe(
      'A new opportunity',
    );
    await set(field('What it is about'), 'The garden');
    document.querySelector<HTMLFormElement>('dialog[open] form')?.requestSubmit();
    await settle();
    expect(said()).toEqual(['The opportunity is saved.']);
    expect((await services.personRecord.read(p1))?.opportunities).toContainEqual(
      expect.objectContaining({ about: 'The garden', actions: ['a1'] }),
    );
    await clear();
    await open('p1', actionId('a1'));
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('links an action to an opportunity while editing it', async () => {
    await open();
    await press(button('Edit: Call, Marie Dubois'));
    await settle();
    await choose('For which opportunity', 'o1');
    document.querySelector<HTMLFormElement>('dialog form.log-form')?.requestSubmit();
    await settle();
    const [roof] = (await services.personRecord.read(p1))?.opportunities ?? [];
    expect(roof?.actions).toEqual(['a1']);
  });

  it('edits an action in its dialog', async () => {
    await open();
    await press(button('Edit: Call, Marie Dubois, Paul'));
    const note = document.querySelector<HTMLInputElement>('dialog.edit[open] textarea');
    await set(note ?? field('no note'), 'written anew');
    document.querySelector<HTMLFormElement>('dialog form.log-form')?.requestSubmit();
    await settle();
    expect(await services.log.actions()).toContainEqual(
      expect.objectContaining({ id: 'a2', note: 'written anew', people: [p1, p2] }),
    );
  });

  it('keeps whoever was added to an action after everybody was read', async () => {
    await open();
    services.log.peopleInSlices = () => new Promise(() => {});
    const [a2, p3] = [actionId('a2'), personId('p3')];
    const database = await source.open();
    await database.put('people', aPerson('p3', { name: 'Zoé' }));
    await database.put('actions', anAction({ id: a2, people: [p1, p2, p3] }));
    window.dispatchEvent(new Event('focus'));
    await settle();
    await press(button('Edit: Call, Marie Dubois, Paul, Zoé'));
    document.querySelector<HTMLFormElement>('dialog form.log-form')?.requestSubmit();
    await settle();
    expect(said()).toEqual(['Saved.']);
    expect(await services.log.actionsOf([a2])).toEqual([
      expect.objectContaining({ people: [p1, p2, p3] }),
    ]);
    const people = await services.people.all();
    expect(people.map(({ id }) => id)).toEqual([p1, p2, p3]);
  });

  it('saves the data as a file', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await open();
    await press(button('Save their data as a file'));
    expect(saved).toEqual(['rappel-marie-dubois.json']);
    expect(said()).toEqual(['The file is in your downloads.']);
  });

  it('keeps all that was typed when it cannot be written', async () => {
    await open();
    services.personRecord.save = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await set(field('Role'), 'Owner');
    await submit('Edit the details');
    expect(said()[0]).toContain('no room left');
    expect(field('Role').value).toBe('Owner');
  });
});

describe('logging from a card', () => {
  const draft = async () => readDraft((await services.storage.local.get('draft')).draft);

  it('puts the person into the form, and goes there', async () => {
    await open();
    await press(button('Log an action'));
    expect(await draft()).toMatchObject({ person: 'Marie Dubois', personId: 'p1' });
    expect(location.hash).toBe('#log');
  });

  it('keeps what was begun about them', async () => {
    await services.storage.local.set({ draft: { ...emptyDraft, note: 'half a word' } });
    await open();
    await press(button('Log an action'));
    expect(await draft()).toMatchObject({ personId: 'p1', note: 'half a word' });
  });

  it('asks before what was begun about somebody else goes', async () => {
    await services.storage.local.set({ draft: { ...emptyDraft, person: 'Zoé', note: 'n' } });
    await open();
    await press(button('Log an action'));
    expect(said()).toEqual(['The log form still holds what you began about Zoé.']);
    expect(location.hash).toBe('#people-p1');
    expect(await draft()).toMatchObject({ person: 'Zoé', note: 'n' });
    await press(button('Start anew'));
    expect(await draft()).toMatchObject({ person: 'Marie Dubois', note: '' });
    expect(location.hash).toBe('#log');
  });
});
