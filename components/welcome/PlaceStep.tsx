import type { FixedFields } from '../../utils/domain/governed';
import type { DefaultNetworkId } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/networkSettings';
import { useTexts } from '../kit/texts';
import { ModeChoices } from '../settings/ModeChoices';

interface Props {
  modes: Readonly<Record<DefaultNetworkId, NetworkMode>>;
  fixed: FixedFields;
  onChoose: (network: DefaultNetworkId, mode: NetworkMode) => void;
}

/** Where the data lives, what the networks think of Rappel, and the choice that follows from it. */
export function PlaceStep({ modes, fixed, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <>
      <h1 tabIndex={-1}>{t.welcome.placeTitle}</h1>
      <p>{t.welcomeWhere}</p>
      <p>{t.welcomeTerms}</p>
      <section class="card">
        <h2>{t.modesTitle}</h2>
        <ModeChoices modes={modes} fixed={fixed} onChoose={onChoose} />
      </section>
      <p class="quiet">{t.welcomePrivate}</p>
    </>
  );
}
