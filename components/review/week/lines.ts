import type { FigureName } from '../../../utils/domain/review/figureRef';
import type { Figures } from '../../../utils/domain/review/figures';
import { minutesThatAddUp } from '../../../utils/domain/review/minutesThatAddUp';
import type { Settings } from '../../../utils/domain/settings';
import { MINUTE_MS } from '../../../utils/domain/time';
import type { Texts } from '../../../utils/i18n/index';
import { durationWords } from '../durationWords';
import type { PutFigure } from '../FigureSentence';
import { figureName, nameOfPurpose } from '../figures/figureName';

/** More purposes than these are "the rest". */
const PURPOSES_SHOWN = 3;

type Line = (put: PutFigure) => string;

/** The week in five sentences, of nothing as calm as of much. */
export function fiveLines(
  figures: Figures,
  settings: Pick<Settings, 'weeklyTarget' | 'purposes'>,
  texts: Texts,
): readonly Line[] {
  return [
    (put) => onlineLine(figures, settings, texts, put),
    (put) => conversationsLine(figures, settings, texts, put),
    (put) => cameLine(figures, texts, put),
    (put) => stepsLine(figures, texts, put),
    (put) => gatesLine(figures, texts, put),
  ];
}

/** "1 h 5 min online: 40 min for “Messages”, 25 min for “Industry watch”." */
function onlineLine(
  { online }: Figures,
  { purposes }: Pick<Settings, 'purposes'>,
  texts: Texts,
  put: PutFigure,
): string {
  const { week } = texts.t;
  if (online.ms === 0) return week.notOnline;
  const known = online.byPurpose.flatMap(({ key, ms }) => (key === 'unknown' ? [] : { key, ms }));
  const shown = known.slice(0, PURPOSES_SHOWN);
  const restMs = shown.reduce((rest, { ms }) => rest - ms, online.ms);
  const minutes = minutesThatAddUp([...shown.map(({ ms }) => ms), restMs]);
  // Of less than a minute the seconds say more than none.
  const written = (part: number, ms: number) =>
    durationWords((minutes[part] ?? 0) * MINUTE_MS || ms, texts);
  const parts = shown.map(({ key: purpose, ms }, part) => {
    const figure = { name: 'online', purpose } as const;
    const label = figureName(figure, texts, purposes);
    const time = put(figure, written(part, ms), label);
    return week.onlinePart(time, nameOfPurpose(purpose, texts, purposes));
  });
  if (parts.length > 0 && restMs > 0) parts.push(week.onlineRest(written(shown.length, restMs)));
  const time = put({ name: 'online' }, durationWords(online.ms, texts));
  return parts.length > 0 ? week.onlineFor(time, parts.join(', ')) : week.online(time);
}

/** "4 conversations for an aim of 3, with 16 min online for each." */
function conversationsLine(
  { funnel, minutesPerConversation }: Figures,
  { weeklyTarget }: Pick<Settings, 'weeklyTarget'>,
  texts: Texts,
  put: PutFigure,
): string {
  const { t, formats } = texts;
  const { count } = funnel.conversations;
  const written = put({ name: 'conversations' }, formats.number(count));
  const said = count === 0 ? t.week.noConversation : t.week.conversations(count, written);
  const aimed = weeklyTarget > 0 ? t.week.withAim(said, formats.number(weeklyTarget)) : said;
  if (minutesPerConversation === undefined) return `${aimed}.`;
  return t.week.forEach(
    aimed,
    put({ name: 'ratio' }, durationWords(minutesPerConversation * MINUTE_MS, texts)),
  );
}

/** "1 need heard, 0 offers, 0 contracts." */
function cameLine({ funnel }: Figures, { t, formats }: Texts, put: PutFigure): string {
  const { needs, offers, won } = funnel;
  if (needs.count + offers.count + won.count === 0) return t.week.nothingCame;
  const parts = (['needs', 'offers', 'won'] as const).map((name) => {
    const { count } = funnel[name];
    return t.week[name](count, put({ name }, formats.number(count)));
  });
  return `${parts.join(', ')}.`;
}

/** "3 next steps due, 2 of them kept, 1 still to come." */
function stepsLine({ promises }: Figures, { t, formats }: Texts, put: PutFigure): string {
  const { due, kept, pending } = promises;
  if (due.count === 0) return t.week.noStep;
  const written = (name: FigureName, count: number) => put({ name }, formats.number(count));
  const parts = [
    t.week.steps(due.count, written('stepsDue', due.count)),
    t.week.kept(kept.count, written('stepsKept', kept.count), due.count),
    ...(pending.count > 0 ? [t.week.pending(written('stepsPending', pending.count))] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** "7 gates, 2 of them dismissed; 10 min beyond the budget." */
function gatesLine({ gates, beyondBudget }: Figures, texts: Texts, put: PutFigure): string {
  const { t, formats } = texts;
  const { shown, dismissed } = gates;
  const written = (name: FigureName, count: number) => put({ name }, formats.number(count));
  const opened =
    shown.count === 0
      ? t.week.noGate
      : [
          t.week.gates(shown.count, written('gatesShown', shown.count)),
          t.week.dismissed(
            dismissed.count,
            written('gatesDismissed', dismissed.count),
            shown.count,
          ),
        ].join(', ');
  const beyond =
    beyondBudget.ms === 0
      ? t.week.noneBeyond
      : t.week.beyond(put({ name: 'beyondBudget' }, durationWords(beyondBudget.ms, texts)));
  return t.week.gatesAndBeyond(opened, beyond);
}
