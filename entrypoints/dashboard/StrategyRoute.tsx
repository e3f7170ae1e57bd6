import { useTexts } from '../../components/kit/texts';
import { Follows } from '../../components/strategy/Follows';
import { StrategyForm } from '../../components/strategy/StrategyForm';
import { readLine } from '../../utils/domain/editorial/editorialLine';
import type { NetworkId } from '../../utils/domain/network';
import { guardedNetworks } from '../../utils/domain/networkSettings';
import { watchWordsFrom } from '../../utils/domain/strategy/watchWordsFrom';
import { LINE_KEY } from '../../utils/storage/ownTexts';
import type { DayNow } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { useStored } from '../shared/useStored';
import { useStrategy } from './useStrategy';
import { useTakenWords } from './useTakenWords';

interface Props {
  services: Services;
  now: DayNow;
}

/** What one is out for: five questions, and what follows from their answers. */
export function StrategyRoute({ services, now }: Props) {
  const { t } = useTexts();
  const held = useStrategy(services);
  const line = useStored(services.storage, LINE_KEY, readLine, undefined);
  const words = useTakenWords(services);
  const { strategy, draft } = held;
  const { networks, purposes } = now.settings;
  const asked = [
    ...new Set([...guardedNetworks(networks), ...(Object.keys(draft?.where ?? {}) as NetworkId[])]),
  ];
  return (
    <>
      <header class="line-head">
        <h1 tabIndex={-1}>{t.strategy.title}</h1>
        <p class="quiet">{t.strategy.what}</p>
      </header>
      {draft && (
        <StrategyForm
          draft={draft}
          networks={asked}
          problems={held.problems}
          isChanged={held.isChanged}
          outcome={held.outcome}
          onChange={held.change}
          onSave={() => void held.save()}
          onDiscard={held.discard}
        />
      )}
      {strategy && line && (
        <Follows
          strategy={strategy}
          networks={asked}
          purposes={purposes}
          words={watchWordsFrom(strategy, line.watchWords)}
          taken={words.taken}
          failed={words.failed}
          onTake={(wanted) => void words.take(wanted)}
        />
      )}
    </>
  );
}
