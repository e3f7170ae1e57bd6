import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLine } from '../../../../utils/domain/editorial/editorialLine';
import { draftOfLine, lineOf, lineProblemsOf } from '../../../../utils/domain/editorial/lineDraft';
import { isFixedPart, lineInForce } from '../../../../utils/domain/editorial/lineInForce';
import {
  editorialLineOf,
  fixedFields,
  type Policy,
  readPolicy,
} from '../../../../utils/domain/policy';
import { holds } from '../helpers/seed';
import { aLine } from './someLines';

const own = aLine();
const under = (policy: Policy, line = own) =>
  lineInForce(line, editorialLineOf(policy), fixedFields(policy));

describe('the line under a policy', () => {
  it('is one’s own where there is none', () => {
    expect(under({})).toEqual(own);
    expect(under({ fixed: { dailyBudgetMinutes: 10 } })).toEqual(own);
  });

  it('has the fixed parts from it, and one’s own beside them', () => {
    const policy: Policy = { fixed: { editorialLine: { tone: 'formal', rhythm: 'on Mondays' } } };
    expect(under(policy)).toEqual({ ...own, tone: 'formal', rhythmWords: 'on Mondays' });
    const fixed = fixedFields(policy);
    expect(isFixedPart('tone', fixed)).toBe(true);
    expect(isFixedPart('field', fixed)).toBe(false);
    // The number is one's own.
    expect(isFixedPart('rhythm', fixed)).toBe(false);
  });

  it('knows a message by its words: as one’s own, and else always as the same', () => {
    const policy: Policy = { fixed: { editorialLine: { messages: ['It lasts', 'Safe', 'Safe'] } } };
    const [lasts, safe, ...others] = under(policy).messages;
    expect(lasts).toEqual(own.messages[0]);
    expect(safe?.words).toBe('Safe');
    expect(others).toEqual([]);
    expect(under(policy, emptyLine).messages[1]).toEqual(safe);
    const renamed: Policy = { fixed: { editorialLine: { messages: ['Sane'] } } };
    expect(under(renamed).messages[0]?.id).not.toBe(safe?.id);
  });

  it('is filled in beforehand until the person has written theirs, be it empty', () => {
    const policy: Policy = { preset: { editorialLine: { tone: 'formal', messages: ['Safe'] } } };
    const before = under(policy, emptyLine);
    expect(before.tone).toBe('formal');
    expect(before.messages).toMatchObject([{ words: 'Safe' }]);
    const emptied = { ...draftOfLine(before), tone: '' };
    const written = lineOf(emptied, emptyLine, fixedFields(policy), '2026-11-23', 5);
    expect(under(policy, written).tone).toBe('');
    // Posts about it from before keep their message.
    expect(under(policy, written).messages[0]?.id).toBe(before.messages[0]?.id);
  });

  it('never loses one’s own parts, and is never changed where it is fixed', () => {
    const words = fc.constantFrom('formal', 'It lasts', 'bold');
    const texts = fc.record(
      { audience: words, feeling: words, field: words, tone: words, rhythm: words },
      { requiredKeys: [] },
    );
    const said = fc
      .tuple(texts, fc.option(fc.uniqueArray(words, { minLength: 1 })))
      .map(([all, messages]) => ({ ...all, ...(messages && { messages }) }));
    const policies = fc
      .record({ fixed: said, preset: said })
      .map(({ fixed, preset }) =>
        readPolicy({ fixed: { editorialLine: fixed }, preset: { editorialLine: preset } }),
      );
    holds(
      fc.property(policies, words, (policy, typed) => {
        const fixed = fixedFields(policy);
        const holding = under(policy);
        const typedIn = { ...draftOfLine(holding), audience: typed, tone: typed };
        expect(lineProblemsOf(typedIn, holding)).toEqual({});
        const saved = lineOf(typedIn, own, fixed, '2026-11-23', 5);
        for (const part of ['audience', 'tone'] as const) {
          const isFixed = isFixedPart(part, fixed);
          expect(isFixed).toBe(policy.fixed?.editorialLine?.[part] !== undefined);
          expect(saved[part]).toBe(isFixed ? own[part] : typed);
          expect(under(policy, saved)[part]).toBe(isFixed ? holding[part] : typed);
        }
        expect(under(policy, saved).messages).toEqual(holding.messages);
        expect(saved.messages).toEqual(own.messages);
        expect(lineInForce(saved, undefined, new Set())).toEqual(saved);
      }),
    );
  });
});
