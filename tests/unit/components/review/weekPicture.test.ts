import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawWeek, HEIGHT, WIDTH } from '../../../../components/review/picture/drawWeek';
import { INKS, type Pen } from '../../../../components/review/picture/pen';
import { type WeekPicture, weekPictureOf } from '../../../../components/review/picture/weekPicture';
import { addDays } from '../../../../utils/domain/calendar';
import { periodAround } from '../../../../utils/domain/review/period';
import { textsOf } from '../../../../utils/i18n/index';
import { anAction } from '../../domain/helpers/actions';
import { aPerson } from '../../domain/helpers/people';
import { holds } from '../../domain/helpers/seed';
import { aReview, WEEK } from '../../domain/review/aReview';
import { anOpportunity, aVisit, parisAt } from '../../domain/review/records';
import { someDay, someSources } from '../../domain/review/someRecords';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Draws nothing and remembers where; letters are as wide as `wide` says, in parts of their size. */
function recorder(wide = 0.6) {
  const boxes: Box[] = [];
  const words: { text: string; size: number; box: Box }[] = [];
  const points = (...numbers: number[]) => {
    const half = pen.lineWidth / 2;
    for (let at = 0; at < numbers.length; at += 2) {
      const [x = 0, y = 0] = numbers.slice(at);
      boxes.push({ left: x - half, top: y - half, right: x + half, bottom: y + half });
    }
  };
  const sizeNow = () => Number(/(\d+(?:\.\d+)?)px/.exec(pen.font)?.[1]);
  const pen: Pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    font: '',
    textAlign: 'start',
    textBaseline: 'top',
    beginPath: () => {},
    stroke: () => {},
    moveTo: points,
    lineTo: points,
    bezierCurveTo: points,
    measureText: (text) => ({ width: [...text].length * sizeNow() * wide }) as TextMetrics,
    fillRect: (x, y, width, height) =>
      void boxes.push({ left: x, top: y, right: x + width, bottom: y + height }),
    fillText(text, x, baseline) {
      const { width } = pen.measureText(text);
      const left = pen.textAlign === 'right' ? x - width : x;
      const size = sizeNow();
      const box = {
        left,
        top: baseline - size,
        right: left + width,
        bottom: baseline + size * 0.3,
      };
      boxes.push(box);
      words.push({ text, size, box });
    },
  };
  return { pen, boxes, words };
}

const TODAY = WEEK.to;
const texts = { en: textsOf('en', ['en-GB']), fr: textsOf('fr', ['fr-FR']) };

const sources = {
  sessions: [
    aVisit('s1', parisAt('2026-11-24'), 50, { goal: { purpose: 'watch', words: 'Luc Martin' } }),
    aVisit('s2', parisAt('2026-11-17'), 20),
  ],
  actions: [anAction({ on: '2026-11-24', note: 'Marie Dubois wants a roof' })],
  people: [aPerson('p1', { name: 'Marie Dubois' })],
  opportunities: [anOpportunity('o1', { openedOn: '2026-11-23' })],
};
const notes = [{ week: '2026-11-23', context: 'the Batimat fair', updatedAt: 1 }];

function drawn(picture: WeekPicture, wide?: number) {
  const recorded = recorder(wide);
  drawWeek(recorded.pen, picture);
  return { ...recorded, said: recorded.words.map(({ text }) => text) };
}

describe('the picture of a week', () => {
  it('says its counts and minutes, and nothing else', () => {
    const { said } = drawn(weekPictureOf(aReview(sources, { weekNotes: notes }), TODAY, texts.en));
    expect(said).toEqual([
      'Rappel',
      'Week 48',
      '23\u2009–\u200929 Nov 2026',
      '50',
      'minutes online per conversation',
      'Conversations by week',
      '1',
      'Minutes online by week',
      '50',
      '7 Sept',
      '23 Nov',
      '50',
      'Minutes online',
      '1',
      'Conversations',
      '1',
      'Needs heard',
      '0',
      'Offers',
      '0',
      'Contracts',
    ]);
  });

  it('of a running week says so, and without a conversation tells the minutes', () => {
    const review = aReview({ ...sources, actions: [] }, { today: '2026-11-25' });
    const { said } = drawn(weekPictureOf(review, '2026-11-25', texts.fr));
    expect(said.slice(2, 5)).toEqual([
      "23–29 nov. 2026, jusqu'ici",
      '50',
      'minutes en ligne, sans conversation',
    ]);
  });

  it('of a first week has a sentence in place of bars', () => {
    const review = aReview({ ...sources, sessions: sources.sessions.slice(0, 1) });
    const { said } = drawn(weekPictureOf(review, TODAY, texts.en));
    expect(said).toContain('With a second week, the course will stand here.');
    expect(said).not.toContain('Minutes online by week');
  });

  it('draws nothing outside, and no words over others, whatever the record', () => {
    const week = someDay.map((day) => periodAround('week', day));
    const wide = fc.double({ min: 0.3, max: 1.2, noNaN: true });
    holds(
      fc.property(
        someSources,
        week,
        fc.constantFrom('en', 'fr'),
        wide,
        (some, week, lang, wide) => {
          const review = aReview(some, { period: week, today: addDays(week.from, 3) });
          const { boxes, words } = drawn(weekPictureOf(review, TODAY, texts[lang]), wide);
          for (const { left, top, right, bottom } of boxes) {
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(WIDTH);
            expect(bottom).toBeLessThanOrEqual(HEIGHT);
          }
          for (const [index, { text, box }] of words.entries()) {
            for (const other of words.slice(index + 1)) {
              expect([text, other.text, overlap(box, other.box)]).toEqual([
                text,
                other.text,
                false,
              ]);
            }
          }
        },
      ),
    );
  });

  it('keeps words in their column: smaller first, then cut, never too small to be read', () => {
    const picture = weekPictureOf(aReview(sources), TODAY, texts.en);
    const long = { ...picture, headline: { value: '31', name: 'minutes '.repeat(20).trim() } };
    const { words } = drawn(long);
    const name = words.find(({ text }) => text.startsWith('minutes m'));
    expect(name?.text).toMatch(/^minutes .*…$/);
    expect(name?.size).toBeGreaterThanOrEqual(26 * 0.6);
    expect(name?.box.right).toBeLessThanOrEqual(64 + 512);
  });

  it('is in the light colours of the pages', () => {
    const css = ['tokens.css', 'page.css']
      .map((file) => readFileSync(new URL(`../../../../components/kit/${file}`, import.meta.url)))
      .join('');
    const { ropePale: _rope, mossPale: _moss, quiet, ...same } = INKS;
    for (const [name, colour] of Object.entries({ ...same, 'ink-2': quiet })) {
      expect(css).toContain(`--${name}: light-dark(${colour},`);
    }
  });
});

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
