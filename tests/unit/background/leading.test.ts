import { describe, expect, it, vi } from 'vitest';
import { createLeading } from '../../../utils/background/leading';
import { readLine } from '../../../utils/domain/editorial/editorialLine';
import type { Purpose, PurposeSetting } from '../../../utils/domain/purposes';
import { readSettings } from '../../../utils/domain/settings';
import { emptyStrategy } from '../../../utils/domain/strategy/strategy';
import { aPerson } from '../domain/helpers/people';

const FEED = 'https://www.linkedin.com/feed/';

function leading(purposes: PurposeSetting[] = [], networks = {}) {
  const people = vi.fn(async () => [
    aPerson('p1', {
      name: 'Marie Dubois',
      profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/marie-dubois' }],
    }),
  ]);
  const { pageFor } = createLeading({
    settings: async () => readSettings({ purposes, networks }),
    texts: async () => ({
      line: readLine({ watchWords: ['solar roofs'] }),
      strategy: emptyStrategy,
    }),
    people,
    introductions: async () => [],
  });
  const from = (purpose: Purpose, words: string, address = FEED) =>
    pageFor({ purpose, words }, address);
  return { from, people };
}

describe('the page that serves a goal', () => {
  it('is found from the words, the watch words, and the people who are known', async () => {
    const { from } = leading();
    expect(await from('invitations', 'the four of Lyon')).toContain('/invitation-manager/');
    expect(await from('watch', 'what is new')).toContain('keywords=solar+roofs');
    expect(await from('prepare', 'Thursday with Marie Dubois')).toContain('/in/marie-dubois/');
    expect(await from('prepare', 'Thursday with Karim Haddad')).toContain('keywords=Karim+Haddad');
    expect(await from('prospects', '3 builders in Lyon')).toContain('keywords=builders+in+Lyon');
  });

  it('is none where one stands on it already, nor on a site of which nothing is known', async () => {
    const { from } = leading();
    expect(await from('messages', 'Anna', 'https://www.linkedin.com/messaging/')).toBeUndefined();
    expect(await from('messages', 'Anna', 'https://example.com/')).toBeUndefined();
    expect(await from('other', 'anything')).toBeUndefined();
  });

  it('is the one that the person chose for the purpose', async () => {
    const { from } = leading([
      { id: 'own-1', name: 'Groups', leadsTo: 'groups' },
      { id: 'publish', leadsTo: 'own-pages' },
    ]);
    expect(await from('own-1', 'look in', 'https://www.facebook.com/')).toContain('/groups/');
    expect(await from('publish', 'the fair', 'https://www.facebook.com/')).toContain('your_pages');
    // LinkedIn has none.
    expect(await from('publish', 'the fair')).toContain('shareActive=true');
  });

  it('is none where the person wants to stay', async () => {
    const { from } = leading([{ id: 'messages', leadsTo: 'stay' }]);
    expect(await from('messages', 'Anna')).toBeUndefined();
  });

  it('is a page by its address, on its own network', async () => {
    const group = 'https://www.linkedin.com/groups/123/';
    const { from } = leading([{ id: 'watch', leadsTo: group }]);
    expect(await from('watch', 'what is new')).toBe(group);
    expect(await from('watch', 'what is new', `${group}?x=1`)).toBeUndefined();
    const onFacebook = await from('watch', 'what is new', 'https://www.facebook.com/');
    expect(onFacebook).toContain('facebook.com/search/posts/');
  });

  it('is such a page of a site of which nothing else is known, as long as it is on', async () => {
    const purposes: PurposeSetting[] = [
      { id: 'own-1', name: 'Forum', leadsTo: 'https://example.com/new' },
    ];
    const on = leading(purposes, { 'site:example.com': { on: true } });
    expect(await on.from('own-1', 'roofs', 'https://www.example.com/')).toBe(
      'https://example.com/new',
    );
    const off = leading(purposes, { 'site:example.com': { on: false } });
    expect(await off.from('own-1', 'roofs', 'https://www.example.com/')).toBeUndefined();
  });

  it('asks for the people only where it is about one', async () => {
    const { from, people } = leading();
    await from('messages', 'Anna');
    expect(people).not.toHaveBeenCalled();
  });
});
