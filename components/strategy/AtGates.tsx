import { useId } from 'preact/hooks';
import type { NetworkId } from '../../utils/domain/network';
import { isReordered, type PurposeSetting, purposeName } from '../../utils/domain/purposes';
import { FOR_CLIENTS, gateSuggestion } from '../../utils/domain/strategy/atTheGate';
import { presenceOn, type Strategy } from '../../utils/domain/strategy/strategy';
import { gateHintWords } from '../../utils/i18n/gateHint';
import { guardMessages } from '../../utils/i18n/guard';
import { networkName } from '../../utils/networks/names';
import { useTexts } from '../kit/texts';

interface Props {
  strategy: Pick<Strategy, 'where'>;
  networks: readonly NetworkId[];
  purposes: readonly PurposeSetting[];
}

/** The order of purposes, and the sentence, at the gate of each network of which something is said. */
export function AtGates({ strategy, networks, purposes }: Props) {
  const { t, language } = useTexts();
  const id = useId();
  const names = guardMessages(language).purposes;
  const forClients = new Intl.ListFormat(language).format(
    FOR_CLIENTS.map((purpose) => t.quoted(purposeName({ id: purpose }, names))),
  );
  const said = networks.filter((network) => presenceOn(strategy, network) !== 'not-known');
  const hasOwnOrder = isReordered(purposes);
  const lines = said
    .map((network) => ({ network, suggestion: gateSuggestion(strategy, network, networks) }))
    // With an order of one's own there is the sentence alone.
    .filter(({ suggestion }) => suggestion || !hasOwnOrder);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.strategy.onGates}</h3>
      {said.length === 0 && <p>{t.strategy.nothingAtGates}</p>}
      {said.length > 0 && hasOwnOrder && <p>{t.strategy.ownOrder}</p>}
      {lines.length > 0 && (
        <ul class="at-gates">
          {lines.map(({ network, suggestion }) => {
            const name = networkName(network);
            const order = suggestion ? t.strategy.last : t.strategy.first;
            return (
              <li key={network}>
                {!hasOwnOrder && <p>{order(name, forClients)}</p>}
                {suggestion && (
                  <>
                    <p>{t.strategy.says(name)}</p>
                    <blockquote>
                      {gateHintWords(name, suggestion.elsewhere.map(networkName), language)}
                    </blockquote>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
