import type { ComponentChildren } from 'preact';
import { useTexts } from '../../kit/texts';

interface Props {
  /** What is drawn, as it stands above it. */
  title: string;
  /** What the drawing says, in one sentence, for whoever does not see it. */
  gist: string;
  ticks: readonly number[];
  tall?: boolean;
  /** Drawn in a square of 100 by 100 that is stretched to whatever room there is. */
  children: ComponentChildren;
}

/**
 * One drawing with its scale. The labels are HTML beside the SVG: in it they would shrink with it
 * until nobody could read them.
 */
export function Panel({ title, gist, ticks, tall, children }: Props) {
  const { formats } = useTexts();
  const top = ticks.at(-1) ?? 1;
  const shareOf = (tick: number) => (100 * tick) / top;
  return (
    <div class={tall ? 'panel tall' : 'panel'}>
      <p class="panel-title" aria-hidden="true">
        {title}
      </p>
      <div class="panel-ticks" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${shareOf(tick)}%` }}>
            {formats.decimal(tick, 2)}
          </span>
        ))}
      </div>
      <svg role="img" aria-label={gist} viewBox="0 0 100 100" preserveAspectRatio="none">
        {ticks.map((tick) => (
          <line
            key={tick}
            class={tick === 0 ? 'ground' : 'grid'}
            x1={0}
            x2={100}
            y1={100 - shareOf(tick)}
            y2={100 - shareOf(tick)}
          />
        ))}
        {children}
      </svg>
    </div>
  );
}
