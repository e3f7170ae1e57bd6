import { useId } from 'preact/hooks';
import type { NetworkId } from '../../utils/domain/network';
import type { PurposeSetting } from '../../utils/domain/purposes';
import type { Strategy } from '../../utils/domain/strategy/strategy';
import { useTexts } from '../kit/texts';
import { AtGates } from './AtGates';
import { WordsOffered } from './WordsOffered';

interface Props {
  /** As it was saved. */
  strategy: Strategy;
  networks: readonly NetworkId[];
  /** The person's own order of purposes; empty where there is none. */
  purposes: readonly PurposeSetting[];
  /** Of what they look for, those that could be watch words. */
  words: readonly string[];
  /** Those that were taken just now. */
  taken: readonly string[];
  failed: boolean;
  onTake: (words: readonly string[]) => void;
}

/** What Rappel makes of the answers: said, and done only where that was pressed. */
export function Follows(props: Props) {
  const { t } = useTexts();
  const id = useId();
  const { strategy, words, taken } = props;
  return (
    <section class="card follows" aria-labelledby={id}>
      <h2 id={id}>{t.strategy.follows}</h2>
      {strategy.updatedAt === 0 ? (
        <p>{t.strategy.notYet}</p>
      ) : (
        <>
          <AtGates strategy={strategy} networks={props.networks} purposes={props.purposes} />
          <WordsOffered words={words} taken={taken} failed={props.failed} onTake={props.onTake} />
        </>
      )}
      <p>
        <a href="#line">{t.strategy.toLine}</a>
      </p>
    </section>
  );
}
