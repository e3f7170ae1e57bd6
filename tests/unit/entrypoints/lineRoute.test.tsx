// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LineRoute } from '../../../entrypoints/dashboard/LineRoute';
import { dayNow } from '../../../entrypoints/shared/dayNow';
import type { Services } from '../../../entrypoints/shared/services';
import { newPostDraft } from '../../../utils/domain/editorial/post';
import { parseLiveState } from '../../../utils/storage/liveState';
import { readOwnTexts } from '../../../utils/storage/ownTexts';
import {
  button,
  choose,
  clear,
  field,
  press,
  set,
  settle,
  show,
  texts,
  type,
} from '../components/page';
import { aLine, messageId } from '../domain/editorial/someLines';
import { freshDatabase } from '../storage/helpers/openDatabase';
import { servicesOn } from './helpers/servicesOn';
import { asleep, withWorker } from './helpers/withWorker';

/** A Friday. */
const NOW = new Date(2026, 10, 20, 10, 30).getTime();

let services: Services;

beforeEach(() => {
  services = servicesOn(freshDatabase().source, () => NOW);
  withWorker(services);
});
afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

async function open(language: 'en' | 'fr' = 'en') {
  await clear();
  const now = dayNow(parseLiveState({ settings: { language } }), services.clock);
  await show(<LineRoute services={services} now={now} />, language);
  await settle();
}

const own = async () => (await readOwnTexts(services.storage.local)).line;
const save = async () => {
  await act(() => document.querySelector<HTMLFormElement>('.line-form')?.requestSubmit());
  await settle();
};

describe('the editorial line', () => {
  it('invites, before anything is written', async () => {
    await open();
    expect(texts('.line-start h2')).toEqual([
      'For whom do you write, and what should stay with them?',
    ]);
    expect(document.querySelectorAll('textarea')).toHaveLength(0);
    expect(texts('.line-start a')).toEqual(['First think through your strategy']);
  });

  it('is written down, and stands on a card then', async () => {
    await open();
    await press(button('Write it down'));
    await type(field('Whom do you address?'), 'Architects');
    await press(button('Add a key message'));
    expect(document.activeElement).toBe(field('Key message 1'));
    await type(field('Key message 1'), 'It lasts');
    await set(field('Number of posts'), '2');
    await set(field('Watch words'), 'subsidy\nroof*');
    await save();
    expect(await own()).toMatchObject({
      audience: 'Architects',
      messages: [{ words: 'It lasts', since: '2026-11-20' }],
      rhythm: { posts: 2, per: 'week', since: '2026-11-20' },
      watchWords: ['subsidy', 'roof*'],
      updatedAt: NOW,
    });
    expect(texts('.line-card dd')).toEqual([
      'Architects',
      'It lasts',
      '2 posts a week',
      'subsidy · roof*',
    ]);
    expect(texts('[role=status]')).toContain('Saved.');
    expect(texts('.still-open')).toEqual([
      'Still open: what they should feel and think, my field, not my field, tone.',
    ]);
    await expect(services.storage.local.get('lineDraft')).resolves.toEqual({});
  });

  it('keeps what is typed until it is saved or discarded', async () => {
    await services.storage.local.set({ line: aLine() });
    await open();
    await press(button('Change it'));
    await type(field('In which tone?'), 'warm');
    await open();
    expect(field('In which tone?').value).toBe('warm');
    await press(button('Discard the changes'));
    expect((await own()).tone).toBe('plain');
    expect(texts('.line-card dd')).toContain('plain');
    await open();
    expect(texts('.line-form')).toEqual([]);
  });

  it('keeps what is typed while the rest is saved, and stays open for it', async () => {
    const wake = asleep(services);
    await open();
    await press(button('Write it down'));
    await type(field('Whom do you address?'), 'Architects');
    await save();
    await type(field('In which tone?'), 'warm');
    wake();
    await settle();
    expect(await own()).toMatchObject({ audience: 'Architects', tone: '' });
    expect(field('In which tone?').value).toBe('warm');
    await save();
    expect(await own()).toMatchObject({ audience: 'Architects', tone: 'warm' });
    expect(texts('.line-form')).toEqual([]);
  });

  it('says what is wrong once it is to be saved, and saves nothing then', async () => {
    await services.storage.local.set({ line: aLine() });
    await open();
    await press(button('Change it'));
    await set(field('Key message 2'), 'it  LASTS');
    await set(field('Number of posts'), '0');
    await set(field('Watch words'), 'subsidy\n*');
    expect(texts('.problem')).toEqual([]);
    await save();
    expect(texts('.problem')).toEqual([
      'This one stands there already.',
      'Please give a whole number from 1 to 99.',
      '“*” has no letter or digit to look for.',
    ]);
    expect(document.activeElement).toBe(field('Key message 2'));
    expect((await own()).messages).toHaveLength(2);
    await press(button('Remove: it  LASTS'));
    await set(field('Number of posts'), '');
    await set(field('Watch words'), '');
    await save();
    expect(await own()).toMatchObject({ messages: [{ id: 'm1' }], watchWords: [] });
    expect((await own()).rhythm).toBeUndefined();
  });

  it('stays in the form where it cannot be saved, and says so', async () => {
    services.runtime = { sendMessage: async () => ({ ok: false, why: 'failed' }) };
    await open();
    await press(button('Write it down'));
    await type(field('In which tone?'), 'warm');
    await save();
    expect(texts('[role=alert]')).toEqual([
      'This could not be saved. What you typed is still here: please try once more.',
    ]);
    expect(field('In which tone?').value).toBe('warm');
  });

  it('shows what the organisation fixes, and leaves the own words below it', async () => {
    await services.storage.local.set({
      line: aLine(),
      policy: {
        fixed: ['editorialLine.audience', 'editorialLine.messages', 'editorialLine.rhythm'],
        editorialLine: { audience: 'Builders', messages: ['We call back'], rhythm: 'On Tuesdays' },
      },
    });
    await open();
    expect(texts('.line-card dd')).toContain('2 posts a week\nYour organisation says: On Tuesdays');
    await press(button('Change it'));
    expect(texts('.fixed-part')).toEqual([
      'Whom do you address?BuildersSet by your organisation.',
      'Your key messagesWe call backSet by your organisation.',
    ]);
    await set(field('In which tone?'), 'warm');
    await save();
    expect(await own()).toMatchObject({ audience: 'architects', tone: 'warm' });
    expect((await own()).messages).toHaveLength(2);
  });

  it('prints its card', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await services.storage.local.set({ line: aLine() });
    await open('fr');
    await press(button('Imprimer cette fiche'));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('the posts for it', () => {
  const post = (on: string, message?: 'm1' | 'm2' | 'gone') =>
    services.posts.add(
      newPostDraft('linkedin', { message: message ? messageId(message) : null }, on),
      Date.parse(on),
    );

  it('are counted by message, beside the plan', async () => {
    await services.storage.local.set({ line: aLine() });
    for (const on of ['2026-11-10', '2026-11-12', '2026-11-19']) await post(on, 'm1');
    await post('2026-11-03');
    await post('2026-11-04', 'gone');
    await open();
    expect(texts('.post-counts li')).toEqual([
      'It lasts3',
      'It is done in a week0',
      'Earlier messages1',
      'Without a key message1',
    ]);
    expect(texts('.posts-card > p')).toEqual([
      '5 posts in these twelve weeks.',
      'Planned: 2 posts a week. Plan kept in 2 of 11 whole weeks.',
      '“It is done in a week”: no post for 45 weeks.',
    ]);
    expect(texts('.spans > li').slice(-2)).toEqual(['2 Nov2', '9 Nov2']);
    expect(texts('.spans > .as-planned')).toHaveLength(2);
  });

  it('have a sentence where there are none, or no plan', async () => {
    await open();
    expect(texts('.posts-card > p')[0]).toMatch(/^No post is logged yet/);
    await post('2026-01-02', 'm1');
    await services.storage.local.set({ line: aLine({ rhythm: undefined, messages: [] }) });
    await open();
    expect(texts('.posts-card > p')).toEqual([
      'No post in these twelve weeks.',
      'The line says no number, so there is no plan to set beside it.',
    ]);
  });

  it('are logged by hand, deleted, and put back', async () => {
    await services.storage.local.set({ line: aLine() });
    await open();
    await set(field('Date'), '2026-11-21');
    await press(button('Log this post'));
    expect(texts('.problem')).toEqual(['This is still to come.']);
    await set(field('Date'), '2026-11-18');
    await choose('Network', 'facebook');
    await choose('Key message', 'm2');
    await type(field('In your own words'), 'The school roof');
    await press(button('Log this post'));
    expect(texts('.post-list .row-words')).toEqual([
      'Post on Facebook, Wed 18 NovIt is done in a weekThe school roof',
    ]);
    expect(texts('.notice')).toEqual(['Logged.Undo']);
    expect(field('In your own words').value).toBe('');
    await press(button('Delete: Post on Facebook, Wed 18 Nov'));
    expect(texts('.post-list')).toEqual([]);
    expect(texts('.notice')).toEqual(['Deleted.Undo']);
    await press(button('Undo'));
    expect(texts('.notice')).toEqual(['The post is back.']);
    expect(texts('.post-list .row')).toHaveLength(1);
  });

  it('are ten at first, and all by a press', async () => {
    for (let day = 1; day <= 12; day++) await post(`2026-11-${String(day).padStart(2, '0')}`);
    await open();
    expect(texts('.post-list .row')).toHaveLength(10);
    await press(button('Show all 12'));
    // The button is gone: the focus goes on to the first that came.
    expect(document.activeElement).toBe(document.querySelectorAll('.post-list .row button')[10]);
    expect(texts('.post-list .row')).toHaveLength(12);
  });

  it('that cannot be read are said', async () => {
    vi.spyOn(services.posts, 'list').mockRejectedValue(new Error('no'));
    await open();
    expect(texts('[role=alert]')).toEqual([
      'The posts cannot be read just now. Please close this page and open it again.',
    ]);
  });
});
