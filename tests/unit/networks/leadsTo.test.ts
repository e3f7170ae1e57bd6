import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../utils/domain/settings';
import { changeSettings } from '../../../utils/domain/settingsChange';
import {
  ownPageFrom,
  ownPageOf,
  readLeadsTo,
  storedLeadsTo,
} from '../../../utils/networks/leadsTo';
import { PLACES } from '../../../utils/networks/routes';

const FRESH = readSettings({});
const ON_OWN_SITE = readSettings({ networks: { 'site:example.com': { on: true } } });
const GROUP = 'https://www.linkedin.com/groups/123/';

describe('where a purpose leads', () => {
  it('is read as it was stored, and anything else as nothing chosen', () => {
    for (const stored of [undefined, 'stay', ...PLACES, GROUP]) {
      expect(storedLeadsTo(readLeadsTo(stored))).toBe(stored);
    }
    for (const stored of ['', 'feed', 'javascript:alert(1)', 'file:///etc/passwd']) {
      expect(readLeadsTo(stored)).toEqual({ kind: 'default' });
    }
  });

  it('can be a page of a network that is on', () => {
    expect(ownPageOf(' www.linkedin.com/groups/123/ ', FRESH)).toBe(GROUP);
    expect(ownPageOf('https://x.com/messages', FRESH)).toBeUndefined();
    const withX = changeSettings(FRESH, { networks: { x: { on: true } } });
    expect(ownPageOf('https://x.com/messages', withX)).toBe('https://x.com/messages');
  });

  it.each([
    '',
    'a group',
    'https://www.linkedin.com/login',
    'https://www.linkedin.com/sales/home',
    'https://example.com/',
    'javascript:alert(1)',
  ])('cannot be “%s”', (typed) => {
    expect(ownPageOf(typed, FRESH)).toBeUndefined();
  });

  it('is no page of another network, and none where one stands on it', () => {
    expect(ownPageFrom('https://www.linkedin.com/feed/', GROUP, FRESH)).toEqual({ go: GROUP });
    expect(ownPageFrom('https://www.linkedin.com/groups/123', GROUP, FRESH)).toBe('stay');
    expect(ownPageFrom('https://www.facebook.com/', GROUP, FRESH)).toBeUndefined();
    expect(ownPageFrom('https://www.linkedin.com/login', GROUP, FRESH)).toBeUndefined();
  });

  it.each([
    ['https://example.com/', 'https://forum.example.com/', 'another host'],
    ['https://example.com/#/feed', 'https://example.com/#/inbox', 'another hash'],
    ['https://example.com/', 'https://example.com/#/inbox', 'no hash yet'],
  ])('leads from %s to %s: %s', (here, there) => {
    expect(ownPageFrom(here, there, ON_OWN_SITE)).toEqual({ go: there });
  });

  it.each([
    ['https://www.example.com/a/', 'https://example.com/a'],
    ['https://example.com/a#top', 'https://example.com/a'],
    ['https://example.com/#/inbox', 'https://example.com/#/inbox'],
  ])('stays on %s where %s is wanted', (here, there) => {
    expect(ownPageFrom(here, there, ON_OWN_SITE)).toBe('stay');
  });

  it('never leads off the networks that are guarded, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (stored) => {
        const led = ownPageFrom('https://www.linkedin.com/feed/', stored, FRESH);
        if (typeof led === 'object') {
          expect(new URL(led.go).hostname).toMatch(/(^|\.)linkedin\.com\.?$/);
        }
      }),
    );
  });
});
