import type { Sharing } from '../../utils/domain/sharing';
import { Toggle } from '../kit/Toggle';
import { useTexts } from '../kit/texts';

interface Props {
  sharing: Pick<Sharing, 'on' | 'others' | 'problem'>;
  onSwitch: (on: boolean) => void;
}

/** Whether one's own browsers share settings and minutes, and what stands in the way. */
export function SyncSettings({ sharing, onSwitch }: Props) {
  const { adjust } = useTexts().t;
  const { on, others, problem } = sharing;
  return (
    <>
      <Toggle label={adjust.sync} hint={adjust.syncHint} checked={on} onChange={onSwitch} />
      <p role="status">
        {on && problem && adjust.syncProblems[problem]}
        {on && !problem && others === 0 && adjust.syncAlone}
      </p>
    </>
  );
}
