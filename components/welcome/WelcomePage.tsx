import { useState } from 'preact/hooks';
import type { FixedFields } from '../../utils/domain/governed';
import type { NetworkId } from '../../utils/domain/network';
import type { NetworkMode } from '../../utils/domain/settings';
import { useTexts } from '../kit/texts';
import { ModeChoices } from '../settings/ModeChoices';

type Modes = Record<NetworkId, NetworkMode>;

interface Props {
  modes: Modes;
  fixed: FixedFields;
  onStart: (modes: Modes) => void;
}

/** The first page: what this is, where the data lives, what the networks think of it; one choice. */
export function WelcomePage(props: Props) {
  const { t } = useTexts();
  // Only what is chosen here: a policy can arrive, or change, while this page is open.
  const [chosen, choose] = useState<Partial<Modes>>({});
  const modeOf = (network: NetworkId) =>
    (!props.fixed.has(`networks.${network}.mode`) && chosen[network]) || props.modes[network];
  const modes = { linkedin: modeOf('linkedin'), facebook: modeOf('facebook') };
  return (
    <form
      class="welcome"
      onSubmit={(event) => {
        event.preventDefault();
        props.onStart(modes);
      }}
    >
      <h1 tabIndex={-1}>{t.welcomeTitle}</h1>
      <p class="tagline">{t.tagline}</p>
      <p>{t.welcomeWhat}</p>
      <p>{t.welcomeWhere}</p>
      <p>{t.welcomeTerms}</p>
      <section class="card">
        <h2>{t.modesTitle}</h2>
        <ModeChoices
          modes={modes}
          fixed={props.fixed}
          onChoose={(network, mode) => choose({ ...chosen, [network]: mode })}
        />
      </section>
      <p class="quiet">{t.welcomePrivate}</p>
      <button type="submit" class="button primary">
        {t.start}
      </button>
    </form>
  );
}
