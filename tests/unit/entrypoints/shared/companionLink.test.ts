import { expect, it } from 'vitest';
import {
  type CompanionLink,
  offerLink,
  takeLink,
} from '../../../../entrypoints/shared/companionLink';

function aLink(signal = new AbortController().signal): CompanionLink {
  return { signal } as CompanionLink;
}
const aWorld = () => ({}) as typeof globalThis;

it('a link is taken once: of two scripts that were called, one accompanies the page', () => {
  const world = aWorld();
  const link = aLink();
  offerLink(link, world);
  expect(takeLink(world)).toBe(link);
  expect(takeLink(world)).toBeUndefined();
});

it('one that is offered again is taken again', () => {
  const world = aWorld();
  const link = aLink();
  offerLink(link, world);
  takeLink(world);
  offerLink(link, world);
  expect(takeLink(world)).toBe(link);
});

it('of a life that is over nothing is taken', () => {
  const world = aWorld();
  offerLink(aLink(AbortSignal.abort()), world);
  expect(takeLink(world)).toBeUndefined();
});
