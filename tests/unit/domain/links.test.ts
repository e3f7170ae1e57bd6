import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoLink, profileLink, telLink } from '../../../utils/domain/links';
import { holds } from './helpers/seed';

describe('a link to call', () => {
  it.each([
    [{ raw: '06 12 34 56 78', e164: '+33612345678' }, 'tel:+33612345678'],
    [{ raw: 'x', e164: '+33612345678', extension: '12' }, 'tel:+33612345678;ext=12'],
    [{ raw: '01.99 00-11 (22)' }, 'tel:0199001122'],
    [{ raw: '+99 12 34' }, 'tel:+991234'],
    [{ raw: 'ask Marie, 12' }, undefined],
    [{ raw: 'javascript:alert(1)' }, undefined],
    [{ raw: '' }, undefined],
  ])('of %j is %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });
});

describe('a link to write', () => {
  it.each([
    ['marie@atelier.example', 'mailto:marie@atelier.example'],
    ['a&b?c=d@x.example', 'mailto:a%26b%3Fc%3Dd@x.example'],
    [' é@x.example ', 'mailto:%C3%A9@x.example'],
    ['marie', undefined],
    ['@x.example', undefined],
    ['marie@', undefined],
  ])('to %s is %s', (email, link) => {
    expect(mailtoLink(email)).toBe(link);
  });
});

describe('a link to a profile', () => {
  it.each([
    ['https://www.linkedin.com/in/marie', 'https://www.linkedin.com/in/marie'],
    ['linkedin.com/in/marie', 'https://linkedin.com/in/marie'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', undefined],
    [' JavaScript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['marie', undefined],
    ['', undefined],
  ])('at %s is %s', (url, link) => {
    expect(profileLink(url)).toBe(link);
  });
});

it('whatever was written, a link has its own scheme and no other, or there is none', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 30 });
  holds(
    fc.property(anything, fc.constantFrom('', 'javascript:', 'https://', 'a@b'), (text, start) => {
      const said = start + text;
      expect(telLink({ raw: said }) ?? 'tel:').toMatch(/^tel:/);
      expect(mailtoLink(said) ?? 'mailto:').toMatch(/^mailto:[^\s?&#]*$/);
      expect(profileLink(said) ?? 'https:').toMatch(/^https?:/);
    }),
    500,
  );
});
