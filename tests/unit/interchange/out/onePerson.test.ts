import { describe, expect, it } from 'vitest';
import { onePersonFile } from '../../../../utils/interchange/out/onePerson';
import { anAction, personId } from '../../domain/helpers/actions';
import { NOON } from '../../domain/helpers/make';
import { aPerson } from '../../domain/helpers/people';
import { anIntroduction } from '../../storage/helpers/someRecord';

const NOTHING = {
  actions: [],
  opportunities: [],
  plans: [],
  introductions: { towards: [], through: [] },
};

const nameFor = (name: string) =>
  onePersonFile({ ...NOTHING, person: aPerson('p1', { name }) }, 0).name;

describe('the file of one person', () => {
  it('holds all of them, and nobody else', () => {
    const marie = aPerson('p1', {
      name: 'Marie',
      note: 'Skis.',
      doNotContact: { at: NOON, why: '' },
    });
    const met = anAction({ people: [marie.id, personId('p-secret')], note: 'We met.' });
    const { text } = onePersonFile(
      {
        ...NOTHING,
        person: marie,
        actions: [met],
        introductions: { towards: [anIntroduction('i1', 'p1', 'p-secret')], through: [] },
      },
      NOON,
    );
    expect(text).not.toContain('secret');
    expect(text).toContain('\n  ');
    const read = JSON.parse(text);
    expect(read).toMatchObject({
      format: 'rappel-person',
      madeOn: '2026-11-23T11:00:00.000Z',
      person: { name: 'Marie', note: 'Skis.', doNotContact: { at: '2026-11-23T11:00:00.000Z' } },
      actions: [{ note: 'We met.', people: ['p1'], loggedAt: '2026-11-23T11:00:00.000Z' }],
      opportunities: [],
      plans: [],
      introductions: [{ id: 'i1', person: 'p1', note: 'words i1' }],
    });
  });

  it.each([
    ['Hélène Le Goff', 'rappel-helene-le-goff.json'],
    ['../../etc/passwd', 'rappel-etc-passwd.json'],
    ['CON: <a|b>?*"', 'rappel-con-a-b.json'],
    ['李雷', 'rappel-李雷.json'],
    ['…', 'rappel-person.json'],
    ['x'.repeat(120), `rappel-${'x'.repeat(60)}.json`],
  ])('of %s is called %s', (name, file) => {
    expect(nameFor(name)).toBe(file);
  });
});
