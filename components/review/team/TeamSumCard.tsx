import { useId } from 'preact/hooks';
import { addDays } from '../../../utils/domain/calendar';
import { minutesPer } from '../../../utils/domain/review/figures';
import type { TeamSum } from '../../../utils/domain/review/teamWeek';
import { HOUR_MS } from '../../../utils/domain/time';
import type { Texts } from '../../../utils/i18n/index';
import { useTexts } from '../../kit/texts';
import { ratioIn } from '../charts/ratio';

/** A week of the team, all files added up. */
export function TeamSumCard({ sum }: { sum: TeamSum }) {
  const texts = useTexts();
  const { t, formats } = texts;
  const { team } = t;
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{team.week(formats.range(sum.week, addDays(sum.week, 6)))}</h2>
      {sum.alike > 0 && <p class="problem">{team.alike(sum.alike, formats.number(sum.alike))}</p>}
      <table class="figures" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{team.figure}</th>
            <th scope="col" class="number">
              {team.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(sum, texts).map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function linesOf(sum: TeamSum, { t, formats }: Texts): (readonly [name: string, value: string])[] {
  const { team } = t;
  const { number, decimal } = formats;
  const minutes = minutesPer(sum.onlineHours * HOUR_MS, sum.conversations);
  const hours = (value: number) => decimal(value, 2);
  const of = (part: number, whole: number) => team.of(number(part), number(whole));
  return [
    [team.people, number(sum.people)],
    [team.onlineHours, hours(sum.onlineHours)],
    [team.realWorldHours, hours(sum.realWorldHours)],
    [team.attempts, number(sum.attempts)],
    [team.conversations, number(sum.conversations)],
    [
      team.minutesPerConversation,
      minutes === undefined ? team.noConversation : ratioIn(formats, minutes),
    ],
    [team.needs, number(sum.needs)],
    [team.offers, number(sum.offers)],
    [team.won, number(sum.won)],
    [team.steps, of(sum.stepsKept, sum.stepsDue)],
    [team.gates, of(sum.gatesDismissed, sum.gatesShown)],
    [team.goals, of(sum.goalsReached, sum.visits)],
    [team.overtimeHours, hours(sum.overtimeHours)],
  ];
}
