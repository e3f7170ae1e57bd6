// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProfileNote, type ProfileShown } from '../../../../components/companion/ProfileNote';
import { FIRST_TOUCHES, NAME_MAX_LENGTH, RELATIONS } from '../../../../utils/domain/person';
import { companionMessages } from '../../../../utils/i18n/companion';
import type { Acquaintance } from '../../../../utils/messages';
import { personId } from '../../domain/helpers/actions';
import { button, clear, field, press, set, settle, show, texts } from '../page';

afterEach(clear);

const MARIE: Acquaintance = {
  person: personId('p1'),
  name: 'Marie Dubois',
  isNew: false,
  says: ['You spoke on 3 June', 'Next step: send the quote'],
  asks: ['relation', 'firstTouch'],
};
const SAVED: ProfileShown = { is: 'saved', known: { ...MARIE, says: [], isNew: true } };

async function showNote(
  shown: ProfileShown,
  { language = 'en' as 'en' | 'fr', introduces = false } = {},
) {
  const acts = {
    onSave: vi.fn(async () => true),
    onDescribe: vi.fn(),
    onIntroduce: vi.fn(async () => true),
  };
  const { onIntroduce, ...others } = acts;
  await show(
    <ProfileNote
      messages={companionMessages(language)}
      shown={shown}
      {...others}
      onIntroduce={introduces ? onIntroduce : undefined}
    />,
  );
  return acts;
}
const legends = () =>
  [...document.querySelectorAll('[role=radiogroup]')].map((one) => one.getAttribute('aria-label'));

describe('of somebody who is not known', () => {
  it.each([
    ['en', 'Save this person'],
    ['fr', 'Enregistrer cette personne'],
  ] as const)('one press saves, and nothing is asked before: %s', async (language, words) => {
    const { onSave } = await showNote({ is: 'unknown' }, { language, introduces: true });
    expect(texts('button')).toEqual([words]);
    expect(document.querySelector('input, [role=alert]')).toBeNull();
    await press(button(words));
    // A name is for the worker to find, unless one writes it.
    expect(onSave).toHaveBeenCalledExactlyOnceWith();
  });

  it.each([
    ['en', 'This could not be saved. Please try once more.'],
    ['fr', "Ceci n'a pas pu être enregistré. Veuillez réessayer."],
  ] as const)('what failed is said, and can be tried again: %s', async (language, words) => {
    await showNote({ is: 'unknown', failed: true }, { language });
    expect(texts('[role=alert]')).toEqual([words]);
    expect(texts('button')).toHaveLength(1);
  });

  it.each([
    ['en', 'Marie is not among your people any more.'],
    ['fr', 'Marie ne figure plus parmi vos personnes.'],
  ] as const)('who was known until just now is said: %s', async (language, words) => {
    await showNote({ is: 'unknown', gone: 'Marie' }, { language });
    expect(texts('[role=status]')).toEqual([words]);
    expect(texts('button')).toHaveLength(1);
  });
});

describe('where the page does not tell the name', () => {
  it.each([
    ['en', 'This page does not tell the name.', 'Name', 'Save'],
    ['fr', 'Cette page ne dit pas le nom.', 'Nom', 'Enregistrer'],
  ] as const)('it is asked for: %s', async (language, why, label, save) => {
    const { onSave } = await showNote({ is: 'nameless' }, { language });
    expect(texts('p')).toEqual([why]);
    const name = field(label);
    expect([name.required, name.maxLength]).toEqual([true, NAME_MAX_LENGTH]);
    await set(name, '  Marie Dubois ');
    await press(button(save));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Marie Dubois');
  });

  it('it stays in the field where it could not be saved, which is said', async () => {
    const { onSave } = await showNote({ is: 'nameless' });
    onSave.mockResolvedValueOnce(false);
    await set(field('Name'), 'Marie');
    await press(button('Save'));
    await showNote({ is: 'nameless', failed: true });
    expect(texts('[role=alert]')).toHaveLength(1);
    expect(field('Name').value).toBe('Marie');
  });

  it('blanks are no name', async () => {
    const { onSave } = await showNote({ is: 'nameless' });
    await set(field('Name'), '   ');
    await press(button('Save'));
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('of somebody known', () => {
  it.each([
    ['en', 'You know Marie Dubois'],
    ['fr', 'Vous connaissez Marie Dubois'],
  ] as const)('it tells what was last, and asks nothing: %s', async (language, words) => {
    await showNote({ is: 'known', known: MARIE }, { language });
    expect(texts('[role=status]')).toEqual([words]);
    expect(texts('.quiet')).toEqual(MARIE.says);
    expect(legends()).toEqual([]);
    expect(document.querySelector('button, form')).toBeNull();
  });
});

describe('of somebody just saved', () => {
  it.each([
    ['en', 'Marie Dubois is saved.', ['Who are they to you?', 'Where did you really meet?']],
    [
      'fr',
      "C'est noté\u00a0: Marie Dubois.",
      ['Qui est-ce pour vous\u00a0?', 'Où vous êtes-vous vraiment rencontrés\u00a0?'],
    ],
  ] as const)('it says so, and asks two things: %s', async (language, words, asked) => {
    await showNote(SAVED, { language });
    expect(texts('[role=status]')).toEqual([words]);
    expect(legends()).toEqual(asked);
    const { relations, met } = companionMessages(language);
    expect(texts('.choice')).toEqual([
      ...RELATIONS.map((one) => relations[one]),
      ...FIRST_TOUCHES.map((one) => met[one]),
    ]);
  });

  it('each answer is told by one press, and nothing is chosen beforehand', async () => {
    const { onDescribe } = await showNote(SAVED);
    expect(document.querySelector('input:checked')).toBeNull();
    const { relations, met } = companionMessages('en');
    await press(field(relations.client));
    await press(field(met[FIRST_TOUCHES[0]]));
    expect(onDescribe.mock.calls).toEqual([
      [{ relation: 'client' }],
      [{ firstTouch: { source: FIRST_TOUCHES[0], certainty: 'sure' } }],
    ]);
  });

  it('an answer that failed is said, and can be pressed again', async () => {
    const { relations } = companionMessages('en');
    await showNote(SAVED);
    await press(field(relations.client));
    const { onDescribe } = await showNote({ ...SAVED, failed: true });
    expect(texts('[role=alert]')).toEqual(['This could not be saved. Please try once more.']);
    expect(legends()).toHaveLength(2);
    await press(field(relations.client));
    expect(onDescribe).toHaveBeenCalledExactlyOnceWith({ relation: 'client' });
  });

  it('what is known is not asked', async () => {
    await showNote({ is: 'saved', known: { ...MARIE, asks: ['firstTouch'] } });
    expect(legends()).toEqual(['Where did you really meet?']);
    await showNote({ is: 'saved', known: { ...MARIE, asks: [] } });
    expect(legends()).toEqual([]);
  });
});

describe('an introduction', () => {
  it.each([
    ['en', 'Whom could Marie Dubois introduce you to?', 'Note it'],
    ['fr', 'Une personne que Marie Dubois peut vous présenter', 'Noter'],
  ] as const)('is asked about by name, and noted: %s', async (language, label, note) => {
    const known: ProfileShown = { is: 'known', known: MARIE };
    const { onIntroduce, onSave } = await showNote(known, { language, introduces: true });
    await set(field(label), ' Paul Renard ');
    await press(button(note));
    expect(onIntroduce).toHaveBeenCalledExactlyOnceWith('Paul Renard');
    expect(onSave).not.toHaveBeenCalled();
    // Ready for the next one.
    expect(field(label).value).toBe('');
  });

  it('that could not be noted keeps its name, and says so', async () => {
    const known: ProfileShown = { is: 'known', known: MARIE };
    const { onIntroduce } = await showNote(known, { introduces: true });
    onIntroduce.mockResolvedValueOnce(false);
    const label = 'Whom could Marie Dubois introduce you to?';
    await set(field(label), 'Paul');
    await press(button('Note it'));
    await showNote({ ...known, failed: true }, { introduces: true });
    expect(field(label).value).toBe('Paul');
    expect(texts('[role=alert]')).toHaveLength(1);
  });

  it('is noted once though it is pressed twice, and the next name stays', async () => {
    const { onIntroduce } = await showNote({ is: 'known', known: MARIE }, { introduces: true });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    onIntroduce.mockReturnValueOnce(promise);
    const name = field('Whom could Marie Dubois introduce you to?');
    await set(name, 'Paul');
    await press(button('Note it'));
    await press(button('Note it'));
    expect(onIntroduce).toHaveBeenCalledOnce();
    await set(name, 'Zoé');
    resolve(true);
    await settle();
    expect(name.value).toBe('Zoé');
  });

  it('is asked about beside the questions of somebody just saved, too', async () => {
    await showNote(SAVED, { introduces: true });
    expect(legends()).toHaveLength(2);
    expect(field('Whom could Marie Dubois introduce you to?').required).toBe(true);
  });

  it('to nobody is not noted', async () => {
    const { onIntroduce } = await showNote({ is: 'known', known: MARIE }, { introduces: true });
    await press(button('Note it'));
    expect(onIntroduce).not.toHaveBeenCalled();
  });
});
