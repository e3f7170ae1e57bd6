import type { Interval } from '../../utils/domain/statistics/interval';
import type { Scale } from '../../utils/domain/statistics/scale';

interface Props {
  scale: Scale;
  /** The value itself, where there is one. */
  value: number | undefined;
  /** Of what is known exactly there is none. */
  interval?: Interval;
  /** Where a line stands through all bars of a chart. */
  line: number;
  /** What lies within it makes no difference. */
  band?: Interval;
}

/**
 * A value with its interval on a scale. It says nothing that does not stand in words beside it, and
 * is not read out: whoever shows it writes the numbers too.
 */
export function IntervalBar({ scale, value, interval, line, band }: Props) {
  const opens = interval && [
    scale.beyond(interval.low) < 0 && 'opens-low',
    scale.beyond(interval.high) > 0 && 'opens-high',
  ];
  return (
    <span class="interval-bar" aria-hidden="true">
      {band && <span class="band" style={between(scale, band)} />}
      <span class="line" style={{ left: percent(scale.at(line)) }} />
      {interval && opens && (
        <span
          class={['range', ...opens].filter(Boolean).join(' ')}
          style={between(scale, interval)}
        />
      )}
      {value !== undefined && scale.beyond(value) === 0 && (
        <span class="value" style={{ left: percent(scale.at(value)) }} />
      )}
    </span>
  );
}

/** The numbers along a scale. */
export function ScaleTicks({ scale, write }: { scale: Scale; write: (value: number) => string }) {
  return (
    <span class="interval-ticks" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick}>{write(tick)}</span>
      ))}
    </span>
  );
}

function between(scale: Scale, { low, high }: Interval) {
  const [start, end] = [scale.at(low), scale.at(high)];
  return { left: percent(start), width: percent(end - start) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
