// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ComposerPanel,
  type ComposerPanelProps,
} from '../../../../components/companion/ComposerPanel';
import { emptyLine, readLine } from '../../../../utils/domain/editorial/editorialLine';
import { companionMessages } from '../../../../utils/i18n/companion';
import { button, clear, field, press, show, texts } from '../page';

afterEach(clear);

const LINE = readLine({
  audience: 'Owners of workshops',
  feeling: 'That it can be done',
  messages: [
    { id: 'm1', words: 'Slow is strong' },
    { id: 'm2', words: 'Wood lives' },
  ],
  field: 'Timber and time',
  notMyField: ' ',
  tone: 'Plain',
  watchWords: ['guru'],
});

async function showPanel(some: Partial<ComposerPanelProps> = {}, language: 'en' | 'fr' = 'en') {
  const acts = {
    onAnswer: vi.fn(),
    onCheck: vi.fn(),
    onLog: vi.fn(),
    onWriteLine: vi.fn(),
    onClose: vi.fn(),
  };
  const props: ComposerPanelProps = {
    messages: companionMessages(language),
    line: LINE,
    answers: {},
    found: undefined,
    logged: undefined,
    ...acts,
    ...some,
  };
  await show(<ComposerPanel {...props} />);
  return acts;
}
const legends = () =>
  [...document.querySelectorAll('[role=radiogroup]')].map((one) => one.getAttribute('aria-label'));
const inGroup = (legend: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`[aria-label="${legend}"] input`),
];

describe('the panel beside a new post', () => {
  it.each([
    ['en', 'Editorial line', 'Close'],
    ['fr', 'Ligne éditoriale', 'Fermer'],
  ] as const)('is a named region that can be closed: %s', async (language, name, close) => {
    const { onClose } = await showPanel({}, language);
    const panel = document.querySelector('section');
    expect([panel?.getAttribute('aria-label'), panel?.lang]).toEqual([name, language]);
    expect(texts('h2')).toEqual([name]);
    await press(button(close));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('has what of the line is written, and nothing of what is not', async () => {
    await showPanel();
    expect(texts('dt')).toEqual([
      'For whom',
      'What they should feel and think',
      'My field',
      'Tone',
    ]);
    expect(texts('dd')).toEqual([
      'Owners of workshops',
      'That it can be done',
      'Timber and time',
      'Plain',
    ]);
  });

  it('has the words of the line in French', async () => {
    await showPanel({ line: { ...LINE, notMyField: 'Le béton' } }, 'fr');
    expect(texts('dt')).toEqual([
      'Pour qui',
      "Ce qu'ils doivent ressentir et penser",
      'Mon domaine',
      'Hors de mon domaine',
      'Tonalité',
    ]);
  });

  it.each([
    ['en', 'Your editorial line is not written yet. Write it', 'Write it'],
    ['fr', "Votre ligne éditoriale n'est pas encore écrite. L'écrire", "L'écrire"],
  ] as const)('leads to the line where none is written: %s', async (language, words, write) => {
    const { onWriteLine } = await showPanel({ line: emptyLine }, language);
    expect(texts('section > p')[0]).toBe(words);
    expect(document.querySelector('dl')).toBeNull();
    await press(button(write));
    expect(onWriteLine).toHaveBeenCalledOnce();
  });
});

describe('the four questions', () => {
  it.each([
    [
      'en',
      [
        'Within my field?',
        'For my audience?',
        'Which key message?',
        'Would I stand by a screenshot of it in five years?',
      ],
      ['Yes', 'No'],
      'None of them',
    ],
    [
      'fr',
      [
        'Dans mon domaine\u00a0?',
        'Pour mon public\u00a0?',
        'Quel message clé\u00a0?',
        "Assumerais-je une capture d'écran dans cinq ans\u00a0?",
      ],
      ['Oui', 'Non'],
      'Aucun',
    ],
  ] as const)('are asked, and all stay open: %s', async (language, asked, yesNo, none) => {
    await showPanel({}, language);
    expect(legends()).toEqual(asked);
    expect(texts('.choice')).toEqual([
      ...yesNo,
      ...yesNo,
      'Slow is strong',
      'Wood lives',
      none,
      ...yesNo,
    ]);
    expect(document.querySelector('input:checked')).toBeNull();
  });

  it('tell each answer with those before', async () => {
    const { onAnswer } = await showPanel({ answers: { field: 'yes' } });
    const [yes, no] = inGroup('Within my field?');
    expect([yes?.checked, no?.checked]).toEqual([true, false]);
    await press(field('Wood lives'));
    await press(field('None of them'));
    const [, notForThem] = inGroup('For my audience?');
    if (notForThem) await press(notForThem);
    expect(onAnswer.mock.calls).toEqual([
      [{ field: 'yes', message: 'm2' }],
      [{ field: 'yes', message: null }],
      [{ field: 'yes', audience: 'no' }],
    ]);
  });

  it('have the answer that was given: also that it is none of the messages', async () => {
    await showPanel({ answers: { message: null } });
    expect(field('None of them').checked).toBe(true);
    await showPanel({ answers: { message: LINE.messages[0]?.id } });
    expect(field('Slow is strong').checked).toBe(true);
    expect(field('None of them').checked).toBe(false);
  });

  it('do not ask for a message where there is none', async () => {
    await showPanel({ line: { ...LINE, messages: [] } });
    expect(legends()).not.toContain('Which key message?');
    expect(legends()).toHaveLength(3);
  });
});

describe('the check for watch words', () => {
  it.each([
    [
      'en',
      'Check for watch words',
      'Looked for on this page only; the text goes nowhere.',
      'Found: guru, hack.',
      'None of your watch words stands in it.',
    ],
    [
      'fr',
      'Chercher les mots à surveiller',
      "Cherchés sur cette page seulement\u00a0: le texte n'en sort pas.",
      'Trouvés\u00a0: guru, hack.',
      "Aucun de vos mots à surveiller n'y figure.",
    ],
  ] as const)(
    'says nothing before it is asked for: %s',
    async (language, ask, where, two, none) => {
      const { onCheck } = await showPanel({}, language);
      expect(texts('.check p')).toEqual(['', where]);
      expect(onCheck).not.toHaveBeenCalled();
      await press(button(ask));
      expect(onCheck).toHaveBeenCalledOnce();
      await showPanel({ found: ['guru', 'hack'] }, language);
      expect(texts('.check [role=status]')).toEqual([two]);
      await showPanel({ found: [] }, language);
      expect(texts('.check [role=status]')).toEqual([none]);
    },
  );

  it('is not offered without words to look for', async () => {
    await showPanel({ line: { ...LINE, watchWords: [] } });
    expect(document.querySelector('.check')).toBeNull();
  });
});

describe('logging the post', () => {
  it.each([
    ['en', 'Log this post', 'Logged.', 'This could not be saved. Please try once more.'],
    ['fr', 'Noter ce post', 'Noté.', "Ceci n'a pas pu être enregistré. Veuillez réessayer."],
  ] as const)(
    'is one press, whatever was answered, and once: %s',
    async (language, log, done, failed) => {
      const { onLog } = await showPanel({}, language);
      await press(button(log));
      expect(onLog).toHaveBeenCalledOnce();
      expect(texts('section > [role=status]')).toEqual(['']);
      await showPanel({ logged: 'sending' }, language);
      expect(button(log).disabled).toBe(true);
      await showPanel({ logged: 'yes' }, language);
      expect(texts('section > [role=status]')).toEqual([done]);
      expect(button(log).disabled).toBe(true);
      await showPanel({ logged: 'failed' }, language);
      expect(texts('[role=alert]')).toEqual([failed]);
      expect(button(log).disabled).toBe(false);
    },
  );
});
