import { expect, it } from 'vitest';
import { profileAbove } from '../../../utils/networks/profileAbove';

const MARIE = 'https://www.linkedin.com/in/marie/';

it.each([
  ['what opens over it', MARIE, `${MARIE}overlay/contact-info/`],
  ['itself with a query', MARIE, `${MARIE}?trk=x`],
  ['itself with a hash, without the slash', MARIE, 'https://www.linkedin.com/in/marie#about'],
  ['a tab', 'https://www.facebook.com/marie', 'https://www.facebook.com/marie/photos'],
  [
    'an id in the query',
    'https://www.facebook.com/profile.php?id=1',
    'https://www.facebook.com/profile.php?id=1&sk=about',
  ],
])('stands above %s', (_what, above, below) => {
  expect(profileAbove(above, below)).toBe(above);
  expect(profileAbove(below, above)).toBeDefined();
});

it.each([
  ['somebody else', 'https://www.linkedin.com/in/marie-anne/'],
  ['another network', 'https://www.xing.com/in/marie/'],
  ['another id', `${MARIE}?id=2`],
])('does not stand above %s', (_what, other) => {
  expect(profileAbove(MARIE, other)).toBeUndefined();
  expect(profileAbove(other, MARIE)).toBeUndefined();
});
