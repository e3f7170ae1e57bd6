import { useId } from 'preact/hooks';
import { FEW_PICKS, type Listed } from '../../utils/domain/listed';
import { Fold } from '../kit/Fold';
import { Notice, type NoticeContent } from '../kit/Notice';
import { useTexts } from '../kit/texts';
import { PickRow } from './PickRow';
import type { PickEvents } from './pickEvents';

interface Props extends PickEvents {
  listed: Listed;
  /** The worker has not made it yet. */
  isComing: boolean;
  /** Three of them, in a small space. */
  compact?: boolean;
  /** What was just done to one of them, with a way back. */
  notice: NoticeContent | undefined;
}

/** Whom to call today, and why. */
export function TodaysList({ listed, isComing, compact = false, notice, ...events }: Props) {
  const { t } = useTexts();
  const titleId = useId();
  const picks = isComing ? [] : listed.picks.slice(0, compact ? FEW_PICKS : undefined);
  return (
    <section class={compact ? 'todays-list' : 'todays-list card'} aria-labelledby={titleId}>
      <h2 id={titleId}>{t.list.title}</h2>
      {isComing && <p class="quiet">{t.list.coming}</p>}
      {!isComing && picks.length === 0 && <Nobody isAnybodyKnown={listed.isAnybodyKnown} />}
      {picks.length > 0 && (
        <ul class="rows">
          {picks.map((pick) => (
            <PickRow key={pick.person} pick={pick} compact={compact} {...events} />
          ))}
        </ul>
      )}
      <Notice content={notice} />
      {!compact && picks.length > 0 && (
        <Fold title={t.list.whyThese}>
          <ul class="rules quiet">
            {Object.entries(t.list.rules).map(([rule, words]) => (
              <li key={rule}>{words}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Nobody({ isAnybodyKnown }: { isAnybodyKnown: boolean }) {
  const { t } = useTexts();
  if (isAnybodyKnown) return <p class="quiet">{t.list.nobodyToday}</p>;
  return (
    <p class="quiet">
      {t.list.nobodyKnown}{' '}
      <a href="/dashboard.html#people" target="_blank" rel="noopener">
        {t.people.title}
      </a>
    </p>
  );
}
