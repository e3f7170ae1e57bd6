import { useId, useRef, useState } from 'preact/hooks';
import { isSite, type NetworkId, type SiteId } from '../../utils/domain/network';
import type { Settings } from '../../utils/domain/settings';
import { siteToAdd } from '../../utils/networks/guarded';
import { networkName } from '../../utils/networks/names';
import type { SiteProblem } from '../../utils/networks/site';
import { useTexts } from '../kit/texts';

interface Props {
  networks: Settings['networks'];
  /** One that the browser did not allow. */
  refused: NetworkId | undefined;
  /** The browser is asked in the same press. */
  onAdd: (site: NetworkId) => void;
}

/** Any other site, by its address. */
export function AddSite({ networks, refused, onAdd }: Props) {
  const { t } = useTexts();
  const texts = t.networks;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<SiteProblem>();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const site: SiteId | SiteProblem = siteToAdd(typed, networks);
    if (typeof site === 'string') {
      onAdd(site);
      setTyped('');
      setProblem(undefined);
    } else {
      setProblem(site);
      input.current?.focus();
    }
  }

  const isRefused = refused && isSite(refused) && !networks[refused] && !typed;
  const sentence = problem
    ? problem.problem === 'known'
      ? texts.knownProblem(networkName(problem.network))
      : texts.problems[problem.problem]
    : isRefused && texts.refused(networkName(refused));
  return (
    <form class="network" aria-label={texts.addTitle} noValidate onSubmit={submit}>
      <h3>{texts.addTitle}</h3>
      <div class="setting">
        <label class="label" for={id}>
          {texts.addLabel}
        </label>
        <div class="budget-row">
          <input
            ref={input}
            id={id}
            class="field wide"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={`${id}-about`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" class="button">
            {texts.add}
          </button>
        </div>
        <p
          id={`${id}-about`}
          class={sentence ? 'problem' : 'quiet'}
          role={sentence ? 'alert' : undefined}
        >
          {sentence || texts.addHint}
        </p>
      </div>
    </form>
  );
}
