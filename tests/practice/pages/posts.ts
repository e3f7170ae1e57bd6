import type { Inhabitant } from './people.ts';
import { people } from './people.ts';

export type Post = {
  readonly author: Inhabitant;
  readonly age: string;
  readonly text: string;
  readonly picture?: string;
  readonly reactions: number;
  readonly comments: number;
};

export const posts: readonly Post[] = [
  post(
    0,
    '2 h',
    'The oak staircase in the old post office is in. Eleven weeks from the first sketch to the last handrail, and the treads are from trees felled eight miles away.',
    86,
    14,
    hills(28),
  ),
  post(
    1,
    '4 h',
    'We moved our supplier meetings from quarterly calls to a yearly visit each. Fewer slides, more questions answered on the shop floor.',
    132,
    21,
  ),
  post(
    2,
    '6 h',
    'Planning permission for the library extension came through this morning. Thank you to the neighbours who came to all three evenings.',
    214,
    37,
    hills(200),
  ),
  post(
    3,
    '9 h',
    'Looking back on a first year as finance director: the most useful hour of each month was the one spent in the workshop.',
    97,
    12,
  ),
  post(
    4,
    '14 h',
    'The mill wheel turns again. It will power exactly one light bulb, and we are very proud of that light bulb.',
    341,
    58,
    hills(140),
  ),
  post(
    5,
    '1 d',
    'Three questions that I ask before I write an offer: who decides, by when, and what happens if nobody does anything.',
    178,
    26,
  ),
  post(
    6,
    '1 d',
    'Field note from Gdańsk: a pump that runs a little slower lasts twice as long. Customers rarely ask for slower.',
    64,
    9,
  ),
];

function post(
  author: number,
  age: string,
  text: string,
  reactions: number,
  comments: number,
  picture?: string,
): Post {
  const who = people[author];
  if (!who) throw new Error(`The practice network has no person ${author}.`);
  return { author: who, age, text, reactions, comments, ...(picture ? { picture } : {}) };
}

/** A quiet landscape in place of a photograph. */
function hills(hue: number): string {
  return `<svg class="picture" viewBox="0 0 560 240" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
<rect width="560" height="240" fill="hsl(${hue} 45% 88%)"/>
<circle cx="430" cy="70" r="34" fill="hsl(${hue} 60% 96%)"/>
<path d="M0 150 Q140 70 280 140 T560 120 V240 H0Z" fill="hsl(${hue} 30% 70%)"/>
<path d="M0 190 Q160 120 320 180 T560 170 V240 H0Z" fill="hsl(${hue} 32% 54%)"/>
<path d="M0 225 Q200 170 360 215 T560 205 V240 H0Z" fill="hsl(${hue} 35% 40%)"/></svg>`;
}
