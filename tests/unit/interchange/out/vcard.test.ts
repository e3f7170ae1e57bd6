import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { vcards } from '../../../../utils/interchange/out/vcard';
import { aPerson } from '../../domain/helpers/people';
import { holds } from '../../domain/helpers/seed';
import { printed, someText } from './someText';

function read(text: string) {
  const parsed: unknown[] = text ? ICAL.parse(text) : [];
  const cards = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return cards.map((card) => new ICAL.Component(card as unknown[]));
}

/**
 * ical.js takes `\\;` off as vCard 4 has it, in values of several parts only; RFC 2426 escapes it in
 * each text, as phones and Outlook do.
 */
const whole = (values: unknown[] | undefined) =>
  values?.map((value) => (typeof value === 'string' ? value.replaceAll('\\;', ';') : value));

const valuesOf = (card: ICAL.Component | undefined, name: string) =>
  card?.getAllProperties(name).map((property) => property.getFirstValue());

describe('people as vCards', () => {
  it('have what is known of them', () => {
    const marie = aPerson('p1', {
      name: 'Marie Dubois',
      given: 'Marie',
      family: 'Dubois',
      company: 'Toits; Dubois, fils',
      role: 'Directrice',
      phones: [{ raw: '06 12', e164: '+33612345678', extension: '12' }, { raw: '06 12 34' }],
      emails: ['marie@dubois.example'],
      profiles: [{ network: 'linkedin', url: 'https://linkedin.example/in/marie?a=1;b,2' }],
      note: 'Line 1\nLine 2',
    });
    const [card] = read(vcards([marie]));
    expect(valuesOf(card, 'version')).toEqual(['3.0']);
    expect(valuesOf(card, 'n')).toEqual([['Dubois', 'Marie', '', '', '']]);
    expect(valuesOf(card, 'fn')).toEqual(['Marie Dubois']);
    expect(valuesOf(card, 'org')).toEqual(['Toits; Dubois, fils']);
    expect(valuesOf(card, 'title')).toEqual(['Directrice']);
    expect(valuesOf(card, 'tel')).toEqual(['+33612345678 ext. 12', '06 12 34']);
    expect(valuesOf(card, 'email')).toEqual(['marie@dubois.example']);
    expect(valuesOf(card, 'url')).toEqual(['https://linkedin.example/in/marie?a=1;b,2']);
    expect(valuesOf(card, 'note')).toEqual(['Line 1\nLine 2']);
  });

  it('are of nobody who was deleted', () => {
    expect(vcards([aPerson('p1', { deletedAt: 1 })])).toBe('');
    expect(read(vcards([aPerson('p1'), aPerson('p2')]))).toHaveLength(2);
  });

  it('keep any text', () => {
    const long = someText.map((text) => text.slice(0, 100).toWellFormed());
    holds(
      fc.property(long, long, someText, (name, company, note) => {
        const text = vcards([
          { ...aPerson('p1'), name, company, note, phones: [{ raw: name }], emails: [company] },
        ]);
        for (const line of text.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [card] = read(text);
        expect(whole(valuesOf(card, 'fn'))).toEqual([printed(name)]);
        // ical.js takes the separator behind an escaped backslash for an escaped one.
        if (!printed(name).endsWith('\\'))
          expect(valuesOf(card, 'n')).toEqual([['', printed(name), '', '', '']]);
        expect(valuesOf(card, 'org')).toEqual(company ? [printed(company)] : []);
        // On one line; and of numbers the reader drops every backslash.
        const number = printed(name).replace(/\n+/g, ' ').replaceAll('\\', '');
        expect(valuesOf(card, 'tel')).toEqual([number]);
        expect(whole(valuesOf(card, 'email'))).toEqual([printed(company)]);
        expect(whole(valuesOf(card, 'note'))).toEqual(note ? [printed(note)] : []);
      }),
      100,
    );
  });
});
