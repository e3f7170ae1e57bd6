import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTION_KINDS, isConversation } from '../../../../utils/domain/action';
import { assumedMinutesOf } from '../../../../utils/domain/review/assumedMinutes';
import { isAttempt } from '../../../../utils/domain/review/attempt';
import { inPeriod } from '../../../../utils/domain/review/funnel';
import { holds } from '../helpers/seed';
import { arranged } from './records';
import { someDay, someSources } from './someRecords';

it('has for any period what adding up its actions one by one gives, and nothing of one turned round', () => {
  holds(
    fc.property(someSources, someDay, someDay, (sources, from, to) => {
      const { actions, totals } = arranged(sources);
      const own = from <= to ? inPeriod(actions, { from, to }) : [];
      const declared = own.filter(({ minutes }) => minutes !== undefined);
      const assumed = own.flatMap((action) => assumedMinutesOf(action) ?? []);
      const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
      expect(totals.sumsOf({ from, to })).toEqual({
        actions: own.length,
        attempts: own.filter(isAttempt).length,
        conversations: own.filter(isConversation).length,
        declared: declared.length,
        declaredMinutes: sum(declared.map(({ minutes = 0 }) => minutes)),
        assumed: assumed.length,
        assumedMinutes: sum(assumed),
        byKind: ACTION_KINDS.toSorted()
          .map((kind) => ({ kind, actions: own.filter((one) => one.kind === kind).length }))
          .filter((one) => one.actions > 0),
      });
    }),
  );
});
