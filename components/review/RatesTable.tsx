import type { ComponentChildren } from 'preact';
import type { World } from '../../utils/domain/review/comparison';
import type { Side } from '../../utils/domain/review/verdict';
import { useTexts } from '../kit/texts';
import type { Basis, Crediting } from './crediting';
import { rateWords } from './intervalWords';
import { OpenFigure } from './OpenFigure';

interface Props {
  basis: Basis;
  creditings: readonly Crediting[];
}

/** How much came in how many hours, and what that makes an hour, side by side. */
export function RatesTable({ basis, creditings }: Props) {
  const { t, formats } = useTexts();
  const { verdict } = t;
  const hours = (value: number) => formats.decimal(value);
  return (
    <table class="figures rates">
      <caption>{verdict.rates}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="number">
            {verdict.events}
          </th>
          <th scope="col" class="number">
            {verdict.hours}
          </th>
          <th scope="col" class="number">
            {verdict.perHour}
          </th>
        </tr>
      </thead>
      {creditings.map(({ way, judged }) => {
        const { online, offline, atHalf, atDouble } = judged;
        const name = basis === 'byContracts' ? 'won' : 'needs';
        // Where both ways give the same, either is it.
        const credited = way === 'alike' ? 'strict' : way;
        const events = (world: World, { events }: Side) => (
          <OpenFigure
            figure={{ name, credited: { way: credited, world } }}
            value={formats.number(events)}
          />
        );
        return (
          <tbody key={way}>
            <tr>
              <th scope="rowgroup" colSpan={4} class="credited">
                {verdict[way]}
              </th>
            </tr>
            <Row
              label={verdict.online}
              events={events('online', online)}
              hours={<OpenFigure figure={{ name: 'online' }} value={hours(online.hours)} />}
              side={online}
            />
            {(
              [
                [verdict.offline, offline],
                [verdict.atHalf, atHalf.offline],
                [verdict.atDouble, atDouble.offline],
              ] as const
            ).map(([label, side]) => (
              <Row
                key={label}
                label={label}
                events={events('offline', side)}
                hours={<OpenFigure figure={{ name: 'offline' }} value={hours(side.hours)} />}
                side={side}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Row(props: {
  label: string;
  events: ComponentChildren;
  hours: ComponentChildren;
  side: Side;
}) {
  const texts = useTexts();
  const { rate } = props.side;
  const [value, interval] = rate ? rateWords(rate, texts) : [texts.t.verdict.noTime, ''];
  return (
    <tr>
      <th scope="row">{props.label}</th>
      <td class="number">{props.events}</td>
      <td class="number">{props.hours}</td>
      <td class="number">
        {value} <span class="bounds">{interval}</span>
      </td>
    </tr>
  );
}
