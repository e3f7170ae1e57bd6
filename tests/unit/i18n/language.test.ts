import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../utils/i18n';
import { formatsOf } from '../../../utils/i18n/dates';
import { guardMessages } from '../../../utils/i18n/guard';
import { languageOf } from '../../../utils/i18n/language';

describe('the language', () => {
  it.each([
    ['browser', 'fr', 'fr'],
    ['browser', 'fr-CA', 'fr'],
    ['browser', 'FR-fr', 'fr'],
    ['browser', 'en-GB', 'en'],
    ['browser', 'de', 'en'],
    ['browser', '', 'en'],
    ['en', 'fr', 'en'],
    ['fr', 'de', 'fr'],
  ] as const)('chosen as %s in a browser of "%s" is %s', (choice, browser, language) => {
    expect(languageOf(choice, browser)).toBe(language);
    expect(textsOf(choice, [browser]).language).toBe(language);
  });

  it('is English in a browser that names none', () => {
    expect(textsOf('browser', []).language).toBe('en');
  });

  it('brings the texts of the guard and of our own pages', () => {
    expect(guardMessages('fr').leave).toBe('Quitter');
    expect(guardMessages('en').leave).toBe('Leave');
    expect(textsOf('fr', ['en']).t.today).toBe("Aujourd'hui");
    expect(textsOf('en', ['fr']).t.today).toBe('Today');
  });
});

describe('dates', () => {
  const today = '2026-11-23';

  it.each([
    ['2026-11-23', 'today', "aujourd'hui"],
    ['2026-11-22', 'yesterday', 'hier'],
    ['2026-11-03', '20 days ago', 'il y a 20 jours'],
    ['2026-10-23', '1 month ago', 'il y a 1 mois'],
    ['2025-09-23', '14 months ago', 'il y a 14 mois'],
    ['2024-11-24', '23 months ago', 'il y a 23 mois'],
    ['2024-11-23', '2 years ago', 'il y a 2 ans'],
    ['2012-01-01', '14 years ago', 'il y a 14 ans'],
    ['2026-11-24', 'tomorrow', 'demain'],
  ])('%s was %s', (key, en, fr) => {
    expect(formatsOf('en-GB').ago(key, today)).toBe(en);
    expect(formatsOf('fr-FR').ago(key, today)).toBe(fr);
  });

  it('near today are named so', () => {
    const { day, dayHeading } = formatsOf('en-GB');
    expect(['2026-11-22', today, '2026-11-24'].map((key) => day(key, today))).toEqual([
      'yesterday',
      'today',
      'tomorrow',
    ]);
    expect(dayHeading(today, today)).toBe('Today');
    expect(formatsOf('fr-FR').day('2026-11-24', today)).toBe('demain');
  });

  it('are near across the end of a year and of summer time', () => {
    const { day } = formatsOf('en-GB');
    expect(day('2027-01-01', '2026-12-31')).toBe('tomorrow');
    expect(day('2026-10-25', '2026-10-24')).toBe('tomorrow');
    expect(day('2026-10-24', '2026-10-25')).toBe('yesterday');
  });

  it('of another year say which', () => {
    const { day } = formatsOf('en-GB');
    expect(day('2026-12-05', today)).not.toContain('2026');
    expect(day('2027-12-05', today)).toContain('2027');
  });

  it('are that date in every time zone of the browser', () => {
    expect(formatsOf('en-GB').day('2026-12-05', today)).toContain('5');
    expect(formatsOf('fr-FR').dayHeading('2026-12-05', today)).toBe('Samedi 5 décembre');
  });

  it('have the first of a month as French does', () => {
    const french = formatsOf('fr-FR');
    expect(french.date('2026-10-01')).toBe('1er oct.');
    expect(french.date('2026-10-11')).toBe('11 oct.');
    expect(french.day('2026-10-01', today)).toBe('jeu. 1er oct.');
    expect(french.dateOf(new Date(2026, 9, 1, 12).getTime())).toBe('1er octobre 2026');
    expect(french.range('2026-10-01', '2026-12-31')).toMatch(/^1er oct\.\s–\s31 déc\.\s2026$/u);
    expect(french.range('2026-10-01', '2026-10-07')).toMatch(/^1er–7 oct\.\s2026$/u);
    expect(formatsOf('en-GB').date('2026-10-01')).toBe('1 Oct');
  });

  it('and times follow the customs of the place', () => {
    expect(formatsOf('fr-FR').time('15:05')).toBe('15:05');
    expect(formatsOf('en-US').time('15:05')).toMatch(/^3:05\sPM$/);
  });
});
