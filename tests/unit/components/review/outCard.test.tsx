// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../../components/kit/SaveStatus';
import { OutCard } from '../../../../components/review/OutCard';
import { ReviewOut } from '../../../../entrypoints/dashboard/ReviewOut';
import type { ReviewClient } from '../../../../entrypoints/dashboard/reviewClient';
import type { DateKey } from '../../../../utils/domain/calendar';
import { periodAround } from '../../../../utils/domain/review/period';
import { readTeamWeek } from '../../../../utils/domain/review/teamWeek';
import { readSettings } from '../../../../utils/domain/settings';
import type { Asked } from '../../../../utils/review/messages';
import { anAction } from '../../domain/helpers/actions';
import { aPerson } from '../../domain/helpers/people';
import { aReview } from '../../domain/review/aReview';
import { HERE } from '../../domain/review/records';
import { button, clear, openFolds, press, show, texts } from '../page';
import { savedFiles } from '../savedFiles';

const TODAY: DateKey = '2026-11-25';
const MONTH = periodAround('month', TODAY);
const sources = {
  actions: [anAction({ on: '2026-11-17', note: 'Marie wants a roof' })],
  people: [aPerson('p1', { name: 'Marie' })],
};
type Question = Asked['review']['question'];
const question: Question = { period: MONTH, today: TODAY, settings: {}, here: HERE };

let saved: ReturnType<typeof savedFiles>;
let ask: ReturnType<typeof vi.fn<(name: string, question: Question) => Promise<unknown>>>;

beforeEach(() => {
  saved = savedFiles();
  ask = vi.fn(async (_name, { period, today }) => aReview(sources, { period, today }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await clear();
});

const draw = (language: 'en' | 'fr' = 'en') =>
  show(
    <ReviewOut
      client={{ ask, changed: () => {}, onReadMore: () => () => {} } as unknown as ReviewClient}
      review={aReview(sources, { period: MONTH, today: TODAY })}
      question={question}
      settings={readSettings({})}
    />,
    language,
  );
const untilSaved = async (name: string) => {
  await vi.waitFor(() => expect(texts('[role=status]').join()).toContain(name));
  expect(saved.map(({ name }) => name)).toEqual([name]);
};

describe('taking the review out', () => {
  it('prints the page', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await draw();
    await press(button('Print'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('saves all figures of the review that is shown', async () => {
    await draw();
    await press(button('Save all figures as CSV'));
    await untilSaved('rappel-review-2026-11-01-2026-11-30.csv');
    expect(await saved[0]?.blob.text()).toContain('Conversations,,1,number,,,2026-11-01');
  });

  it('asks for no week before one is wanted', async () => {
    await draw();
    expect(ask).not.toHaveBeenCalled();
    await openFolds('What stands in them');
    expect(ask).not.toHaveBeenCalled();
  });

  it('says in the fold that the week could not be counted, and counts it when opened again', async () => {
    ask.mockRejectedValueOnce(new Error('no'));
    await draw();
    await openFolds('The file for the team, as it is');
    await vi.waitFor(() => expect(texts('.fold .quiet').join()).toContain('Reload this page'));
    await openFolds('The file for the team, as it is', false);
    await openFolds('The file for the team, as it is');
    await vi.waitFor(() => expect(texts('pre')).toHaveLength(1));
  });

  it('saves the week for the team without its having been read before', async () => {
    await draw();
    await press(button('Save the week for the team'));
    await untilSaved('rappel-team-week-2026-W47.json');
    expect(ask).toHaveBeenCalledExactlyOnceWith('review', {
      ...question,
      period: periodAround('week', '2026-11-16'),
    });
  });

  it('saves the last whole week for the team, which was there to be read before', async () => {
    await draw();
    await openFolds('The file for the team, as it is');
    const pre = await vi.waitFor(() => {
      const found = document.querySelector('pre');
      expect(found).not.toBeNull();
      return found;
    });
    await press(button('Save the week for the team'));
    await untilSaved('rappel-team-week-2026-W47.json');
    const text = (await saved[0]?.blob.text()) ?? '';
    expect(text).toBe(pre?.textContent);
    expect(readTeamWeek(text)).toMatchObject({
      ok: true,
      week: { week: '2026-11-16', conversations: 1 },
    });
    expect(text).not.toContain('Marie');
  });

  it('saves the picture of the week that runs', async () => {
    const drawnTexts: string[] = [];
    class Canvas {
      getContext() {
        return new Proxy({} as Record<string, unknown>, {
          get: (target, name: string) => {
            if (name === 'measureText') return () => ({ width: 1 });
            if (name === 'fillText') return (text: string) => drawnTexts.push(text);
            return target[name] ?? (() => {});
          },
        });
      }
      convertToBlob = async () => new Blob([new Uint8Array([137, 80])]);
    }
    vi.stubGlobal('OffscreenCanvas', Canvas);
    await draw();
    await press(button('Save the picture of the week'));
    await untilSaved('rappel-week-2026-W48.png');
    expect(saved[0]?.blob.type).toBe('image/png');
    expect(await saved[0]?.blob.arrayBuffer()).toHaveProperty('byteLength', 2);
    expect(drawnTexts).toContain('23\u2009–\u200929 Nov 2026, so far');
    expect(ask).toHaveBeenLastCalledWith('review', {
      ...question,
      period: periodAround('week', TODAY),
    });
  });

  it('says that it failed, and can be tried again', async () => {
    await draw();
    await press(button('Save the picture of the week'));
    await vi.waitFor(() => expect(texts('[role=alert]')).toHaveLength(1));
    expect(saved).toEqual([]);
    await press(button('Save all figures as CSV'));
    await untilSaved('rappel-review-2026-11-01-2026-11-30.csv');
    expect(texts('[role=alert]')).toEqual([]);
  });
});

describe('the card', () => {
  const on = {
    onPrint: vi.fn(),
    onPicture: vi.fn(),
    onFigures: vi.fn(),
    onTeam: vi.fn(),
    onTeamFile: vi.fn(),
  };
  const drawCard = (
    state: SaveState,
    some: { file?: string; problem?: 'failed' } = {},
    language: 'en' | 'fr' = 'en',
  ) =>
    show(
      <OutCard
        state={state}
        period={MONTH}
        pictured={periodAround('week', TODAY)}
        team={{ week: periodAround('week', '2026-11-16'), file: some.file, problem: some.problem }}
        {...on}
      />,
      language,
    );

  it('says in folds what stands in each, with its days', async () => {
    await drawCard({ kind: 'idle' }, { file: '{ "won": 0 }' });
    expect(texts('.fold > summary')).toEqual([
      'What stands in them',
      'The file for the team, as it is',
    ]);
    const [print, picture, figures, team] = texts('li');
    expect(print).toContain('A4');
    expect(picture).toContain('23\u2009–\u200929 Nov 2026');
    expect(picture).toContain('no note of a week');
    expect(figures).toContain('1\u2009–\u200930 Nov 2026');
    expect(figures).toContain('the names of your own purposes');
    expect(figures).toContain('twelve weeks');
    expect(team).toContain('16\u2009–\u200922 Nov 2026');
    expect(texts('pre')).toEqual(['{ "won": 0 }']);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#team');
  });

  it('says that the week is being counted, or that it failed', async () => {
    await drawCard({ kind: 'idle' });
    expect(texts('.fold .quiet')).toEqual(['The week is being counted.']);
    await drawCard({ kind: 'idle' }, { problem: 'failed' });
    expect(texts('.fold .quiet').join()).toContain('Reload this page');
  });

  it('says in French what became of it', async () => {
    await drawCard({ kind: 'making' }, {}, 'fr');
    expect(texts('[role=status]')).toEqual(['Préparation du fichier…']);
    await drawCard({ kind: 'failed' }, {}, 'fr');
    expect(texts('[role=alert]')).toHaveLength(1);
  });
});
