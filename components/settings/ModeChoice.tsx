import { useId } from 'preact/hooks';
import type { NetworkId } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/networkSettings';
import { Choices } from '../kit/Choices';
import { useTexts } from '../kit/texts';
import { FixedNote } from './FixedNote';

const MODES = ['on-page', 'hands-off'] as const satisfies NetworkMode[];

interface Props {
  network: NetworkId;
  legend: string;
  legendUnseen?: boolean;
  chosen: NetworkMode;
  /** By the organisation: shown, and not to be changed. */
  fixed: boolean;
  onChoose: (mode: NetworkMode) => void;
}

/** For one network: over its pages, or without touching them. */
export function ModeChoice({ network, legend, legendUnseen, chosen, fixed, onChoose }: Props) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div class="mode">
      <Choices
        legend={legend}
        legendUnseen={legendUnseen ?? false}
        name={`mode-${network}`}
        choices={MODES.map((value) => ({ value, label: t.modes[value], disabled: fixed }))}
        chosen={chosen}
        describedBy={fixed ? id : undefined}
        onChoose={onChoose}
      />
      {fixed && <FixedNote id={id} />}
    </div>
  );
}
