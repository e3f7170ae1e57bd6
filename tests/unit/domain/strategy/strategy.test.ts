import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NETWORK_IDS } from '../../../../utils/domain/network';
import { purposesInOrder } from '../../../../utils/domain/purposes';
import { gateSuggestion, purposesFor } from '../../../../utils/domain/strategy/atTheGate';
import {
  draftOfStrategy,
  emptyStrategy,
  presenceOn,
  readStrategy,
  STRATEGY_TEXT_MAX_LENGTH,
  strategyOf,
  strategyProblemsOf,
  withPresence,
} from '../../../../utils/domain/strategy/strategy';
import { watchWordsFrom } from '../../../../utils/domain/strategy/watchWordsFrom';
import { holds } from '../helpers/seed';

const strategy = readStrategy({
  offer: 'roofs',
  audience: 'architects',
  where: { linkedin: 'yes', facebook: 'no' },
  seeks: 'dry walls',
  comeBack: 'a roof that lasts',
  updatedAt: 1,
});
const draft = draftOfStrategy(strategy);
const long = 'x'.repeat(STRATEGY_TEXT_MAX_LENGTH + 1);

describe('the strategy', () => {
  it('is empty where nothing is kept, and can be read from anything', () => {
    expect(readStrategy(null)).toEqual(emptyStrategy);
    const keys = fc.constantFrom('offer', 'where', 'seeks', 'updatedAt');
    holds(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (raw) => {
        const read = readStrategy(raw);
        expect(readStrategy(read)).toEqual(read);
      }),
    );
    const where = { linkedin: 'perhaps', facebook: 'no', elsewhere: 'yes' };
    expect(readStrategy({ where }).where).toEqual({ facebook: 'no' });
  });

  it('is the same when it is saved as it is, and tidy when it is not', () => {
    expect(strategyOf(draft, strategy, 1)).toEqual(strategy);
    expect(strategyOf({ ...draft, offer: ' tiles ' }, strategy, 2)).toEqual({
      ...strategy,
      offer: 'tiles',
      updatedAt: 2,
    });
  });

  it('may be left open anywhere, but no answer is too long, save one that is there', () => {
    expect(strategyProblemsOf(draftOfStrategy(emptyStrategy), emptyStrategy)).toEqual({});
    expect(strategyProblemsOf({ ...draft, seeks: long }, strategy)).toEqual({ seeks: 'too-long' });
    const brought = { ...strategy, offer: long };
    expect(strategyProblemsOf(draftOfStrategy(brought), brought)).toEqual({});
  });

  it('knows of a network only what was said, and forgets what was taken back', () => {
    expect(DEFAULT_NETWORK_IDS.map((one) => presenceOn(emptyStrategy, one))).toContain('not-known');
    const taken = withPresence(draft, 'facebook', 'not-known');
    expect(taken.where).toEqual({ linkedin: 'yes' });
    expect(withPresence(taken, 'facebook', 'yes').where).toEqual({
      linkedin: 'yes',
      facebook: 'yes',
    });
  });
});

describe('what the strategy feeds', () => {
  it('offers the words and phrases that clients look for, once each', () => {
    const seeks = `- Energy savings
      • a dry roof; Subsidies!, energy  savings., subsid*
      somebody who answers the phone when it rains
      C++, ..., ${'x'.repeat(80)}`;
    expect(watchWordsFrom({ seeks }, ['A dry ROOF'])).toEqual([
      'Energy savings',
      'Subsidies',
      'subsid',
      'C++',
    ]);
    expect(watchWordsFrom(emptyStrategy, [])).toEqual([]);
  });

  it('offers nothing twice, whatever was written', () => {
    const written = fc
      .array(fc.constantFrom('roof', 'Roof', 'é', 'e', ',', ';', '\n', ' ', '*', '.', '-'))
      .map((all) => all.join(''));
    holds(
      fc.property(written, (seeks) => {
        const words = watchWordsFrom({ seeks }, []);
        expect(watchWordsFrom({ seeks }, words)).toEqual([]);
        expect(watchWordsFrom({ seeks: words.join('\n') }, [])).toEqual(words);
      }),
    );
  });

  it('puts what is for clients first where they are, and last where they are not', () => {
    const ids = (network: 'linkedin' | 'facebook') =>
      purposesFor(strategy, network, []).map(({ id }) => id);
    expect(ids('linkedin').slice(0, 3)).toEqual(['prospects', 'prepare', 'publish']);
    expect(ids('facebook').slice(-4)).toEqual(['prospects', 'prepare', 'publish', 'other']);
    for (const network of ['linkedin', 'facebook'] as const) {
      expect(ids(network).toSorted()).toEqual(
        purposesInOrder([])
          .map(({ id }) => id)
          .toSorted(),
      );
    }
  });

  it('orders what is renamed or leads elsewhere, too, as long as it stands where it stood', () => {
    const renamed = purposesInOrder([]).map((one) =>
      one.id === 'messages' ? { ...one, leadsTo: 'stay' } : one,
    );
    const order = (changed: typeof renamed) =>
      purposesFor(strategy, 'linkedin', changed).map(({ id }) => id);
    expect(order(renamed)).toEqual(order([]));
  });

  it('leaves the order to the person, and as it is where nothing is known', () => {
    const changed = [{ id: 'messages' as const }];
    expect(purposesFor(strategy, 'linkedin', changed)).toEqual(purposesInOrder(changed));
    expect(purposesFor(emptyStrategy, 'linkedin', [])).toEqual(purposesInOrder([]));
  });

  it('lets the gate ask why only where the person wrote that nobody is there', () => {
    expect(gateSuggestion(strategy, 'facebook', DEFAULT_NETWORK_IDS)).toEqual({
      notOn: 'facebook',
      elsewhere: ['linkedin'],
    });
    const presence = fc.constantFrom('yes' as const, 'no' as const, 'not-known' as const);
    holds(
      fc.property(presence, presence, (linkedin, facebook) => {
        const said = withPresence(withPresence(draft, 'linkedin', linkedin), 'facebook', facebook);
        const suggestion = gateSuggestion(said, 'facebook', DEFAULT_NETWORK_IDS);
        expect(suggestion !== undefined).toBe(facebook === 'no');
        if (suggestion) expect(suggestion.elsewhere.includes('linkedin')).toBe(linkedin === 'yes');
      }),
    );
  });
});
