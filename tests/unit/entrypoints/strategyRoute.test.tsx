// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StrategyRoute } from '../../../entrypoints/dashboard/StrategyRoute';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import type { Services } from '../../../entrypoints/shared/services';
import { parseLiveState } from '../../../utils/storage/liveState';
import { readOwnTexts } from '../../../utils/storage/ownTexts';
import { button, clear, field, press, set, settle, show, texts, type } from '../components/page';
import { aLine } from '../domain/editorial/someLines';
import { freshDatabase } from '../storage/helpers/openDatabase';
import { servicesOn } from './helpers/servicesOn';
import { asleep, withWorker } from './helpers/withWorker';

const NOW = new Date(2026, 10, 20, 10, 30).getTime();

let services: Services;

beforeEach(() => {
  services = servicesOn(freshDatabase().source, () => NOW);
  withWorker(services);
});
afterEach(clear);

async function open(settings: object = {}) {
  await clear();
  const now = dayNow(parseLiveState({ settings }), services.clock);
  await show(<StrategyRoute services={services} now={now} />);
  await settle();
}

const own = () => readOwnTexts(services.storage.local);
const isThere = (network: string, answer: string) => {
  const radio = document.querySelector<HTMLInputElement>(
    `input[name="where-${network}"][value="${answer}"]`,
  );
  if (!radio) throw new Error(`No ${network}`);
  return press(radio);
};
const save = async () => {
  await act(() => document.querySelector<HTMLFormElement>('.strategy-form')?.requestSubmit());
  await settle();
};

describe('the strategy', () => {
  it('is thought through once, each question of which may stay open', async () => {
    await open();
    expect(texts('.follows > p')[0]).toMatch(/^Once you have saved/);
    await type(field('What do you offer?'), 'Roofs');
    expect(texts('[role=status]')).toContain(
      'Not saved yet. What you type is kept here meanwhile.',
    );
    await isThere('facebook', 'no');
    await isThere('linkedin', 'yes');
    await save();
    expect((await own()).strategy).toMatchObject({
      offer: 'Roofs',
      where: { linkedin: 'yes', facebook: 'no' },
      updatedAt: NOW,
    });
    expect(texts('[role=status]')).toContain('Saved.');
    expect(texts('.at-gates li')).toEqual([
      'LinkedIn: “Find prospects”, “Prepare a meeting”, and “Publish” come first.',
      'Facebook: “Find prospects”, “Prepare a meeting”, and “Publish” come last.The gate of Facebook will say:You wrote that your clients are not on Facebook, but on LinkedIn. What brings you here?',
    ]);
  });

  it('keeps what is typed until it is saved or discarded', async () => {
    await open();
    await type(field('To whom?'), 'Architects');
    await open();
    expect(field('To whom?').value).toBe('Architects');
    button('Discard the changes').focus();
    await press(button('Discard the changes'));
    expect(document.activeElement).toBe(button('Save'));
    expect(field('To whom?').value).toBe('');
    expect((await own()).strategy.updatedAt).toBe(0);
  });

  it('keeps what is typed while the rest is saved', async () => {
    const wake = asleep(services);
    await open();
    await type(field('What do you offer?'), 'Roofs');
    await save();
    await type(field('To whom?'), 'Architects');
    wake();
    await settle();
    expect((await own()).strategy).toMatchObject({ offer: 'Roofs', audience: '' });
    expect(field('To whom?').value).toBe('Architects');
    expect(texts('[role=status]')).toContain(
      'Not saved yet. What you type is kept here meanwhile.',
    );
    await open();
    expect(field('To whom?').value).toBe('Architects');
    await save();
    expect((await own()).strategy).toMatchObject({ offer: 'Roofs', audience: 'Architects' });
    expect(texts('[role=status]')).toContain('Saved.');
  });

  it('asks of the networks that are guarded, and of those answered before', async () => {
    await services.storage.local.set({ strategy: { where: { xing: 'yes' }, updatedAt: 1 } });
    await open({ networks: { facebook: { on: false } } });
    expect(texts('.places .choices > legend')).toEqual(['LinkedIn', 'XING']);
  });

  it('says what is too long, and where it could not be saved', async () => {
    await open();
    await set(field('What do you offer?'), 'x'.repeat(501));
    await save();
    expect(texts('.problem')).toEqual(['Please shorten this a little.']);
    await set(field('What do you offer?'), 'Roofs');
    services.runtime = { sendMessage: async () => ({ ok: false, why: 'failed' }) };
    await open();
    await save();
    expect(texts('[role=alert]')).toHaveLength(1);
    expect(field('What do you offer?').value).toBe('Roofs');
  });
});

describe('what follows from it', () => {
  it('leaves the own order of purposes, and says so', async () => {
    await services.storage.local.set({
      strategy: { where: { linkedin: 'yes', facebook: 'no' }, updatedAt: 1 },
    });
    await open({ purposes: [{ id: 'messages' }] });
    expect(texts('.follows section > p')[0]).toBe(
      'The order of purposes that you made yourself holds everywhere.',
    );
    expect(texts('.at-gates li')).toHaveLength(1);
  });

  it('offers watch words, and takes none before a press', async () => {
    await services.storage.local.set({
      line: aLine(),
      strategy: { seeks: 'subsidy, dry attics; a quiet week', updatedAt: 1 },
    });
    await open();
    expect(texts('.offered button')).toEqual(['+ dry attics', '+ a quiet week']);
    expect((await own()).line.watchWords).toEqual(['subsidy']);
    button('Add: dry attics').focus();
    await press(button('Add: dry attics'));
    expect((await own()).line.watchWords).toEqual(['subsidy', 'dry attics']);
    expect((await own()).line.tone).toBe('plain');
    expect(texts('.taken')).toEqual(['Now among the watch words of your line: dry attics.']);
    expect(texts('.offered button')).toEqual(['+ a quiet week']);
    expect(document.activeElement?.textContent).toBe('+ a quiet week');
  });

  it('leads from each word that is taken to the next, and then to what was done', async () => {
    const seeks = 'dry attics; a quiet week; slate';
    await services.storage.local.set({ strategy: { seeks, updatedAt: 1 } });
    await open();
    async function take(word: string) {
      button(`Add: ${word}`).focus();
      await press(button(`Add: ${word}`));
      await settle();
      return document.activeElement?.textContent;
    }
    expect(await take('a quiet week')).toBe('+ slate');
    expect(await take('slate')).toBe('+ dry attics');
    expect(await take('dry attics')).toMatch(/^Now among the watch words/);
  });

  it('takes each of two words that are pressed one right after the other', async () => {
    const wake = asleep(services);
    await services.storage.local.set({
      line: aLine(),
      strategy: { seeks: 'dry attics; a quiet week', updatedAt: 1 },
    });
    await open();
    await press(button('Add: dry attics'));
    await press(button('Add: a quiet week'));
    wake();
    await settle();
    expect((await own()).line.watchWords).toEqual(['subsidy', 'dry attics', 'a quiet week']);
    expect(texts('.taken')).toEqual([
      'Now among the watch words of your line: dry attics, a quiet week.',
    ]);
  });

  it('gives words to a line that is half changed as well', async () => {
    const draft = { messages: [], per: 'week', tone: 'warm', watchWords: 'slate' };
    await services.storage.local.set({
      lineDraft: draft,
      strategy: { seeks: 'dry attics', updatedAt: 1 },
    });
    await open();
    await press(button('Add: dry attics'));
    const { lineDraft } = await services.storage.local.get('lineDraft');
    expect(lineDraft).toMatchObject({ tone: 'warm', watchWords: 'slate\ndry attics' });
  });

  it('says where there are none', async () => {
    await services.storage.local.set({ strategy: { offer: 'Roofs', updatedAt: 1 } });
    await open();
    expect(texts('.follows section > p')).toEqual([
      'As long as you say of no network whether they are there, the gates stay as they are.',
      'No new ones: what they look for has none in it, or your line has them already.',
      '',
    ]);
  });
});
