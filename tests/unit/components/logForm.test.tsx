// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LogForm } from '../../../components/log/LogForm';
import { emptyDraft, type LogDraft } from '../../../utils/domain/logDraft';
import type { Person } from '../../../utils/domain/person';
import { button, clear, field, press, set, show, submit, texts, type } from './page';

const NOW = { date: '2026-11-26', time: '10:30', zone: 'Europe/Paris' };

function Harness(props: {
  draft?: Partial<LogDraft>;
  people?: Person[];
  dueBefore?: string;
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
    expect(texts('input[name=reach] + span')).toEqual(['Spoke', 'Voicemail', 'No answer']);
    await press(field('Visit'));
    expect(texts('input[name=reach] + span')).toEqual(['Held', 'No show']);
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

  it('opens date and note when something in them is wrong', async () => {
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
