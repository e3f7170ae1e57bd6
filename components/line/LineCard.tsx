import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { openParts } from '../../utils/domain/editorial/editorialLine';
import type { LineInForce } from '../../utils/domain/editorial/lineInForce';
import { useTexts } from '../kit/texts';

interface Props {
  line: LineInForce;
  onChange: () => void;
  onPrint: () => void;
}

/** The line on one page: to be read at a glance, and printed. */
export function LineCard({ line, onChange, onPrint }: Props) {
  const { t, formats } = useTexts();
  const id = useId();
  const { card, per } = t.line;
  const { rhythm, rhythmWords, messages, watchWords, updatedAt } = line;
  // What the organisation says of the rhythm is an answer, too.
  const open = openParts(line).filter((part) => part !== 'rhythm' || !rhythmWords);
  return (
    <section class={`card line-card ${printSizeOf(line)}`} aria-labelledby={id}>
      <h2 id={id} class="unseen">
        {t.line.title}
      </h2>
      <dl>
        <Part name={card.audience} words={line.audience} wide />
        <Part name={card.feeling} words={line.feeling} wide />
        {messages.length > 0 && (
          <Part name={card.messages} words="-" wide>
            <ol>
              {messages.map((message) => (
                <li key={message.id}>{message.words}</li>
              ))}
            </ol>
          </Part>
        )}
        <Part name={card.field} words={line.field} />
        <Part name={card.notMyField} words={line.notMyField} />
        <Part name={card.tone} words={line.tone} />
        <Part
          name={card.rhythm}
          words={[
            rhythm && t.line.rhythm(rhythm.posts, per[rhythm.per]),
            rhythmWords && t.line.organisationSays(rhythmWords),
          ]
            .filter(Boolean)
            .join('\n')}
        />
        <Part name={card.watchWords} words={watchWords.join(' · ')} wide />
      </dl>
      {open.length > 0 && (
        <p class="quiet still-open">
          {t.line.stillOpen(open.map((part) => card[part].toLocaleLowerCase()).join(', '))}
        </p>
      )}
      {updatedAt > 0 && <p class="quiet as-of">{t.line.asOf(formats.dateOf(updatedAt))}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={onChange}>
          {t.line.change}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {t.line.print}
        </button>
      </div>
    </section>
  );
}

type PrintSize = 'print-large' | 'print-medium' | 'print-small' | 'print-small print-smallest';

/** On paper it is one page, however much is said: more words are printed smaller. */
function printSizeOf(line: LineInForce): PrintSize {
  const { audience, feeling, field, notMyField, tone, messages, watchWords } = line;
  const texts = [audience, feeling, field, notMyField, tone, ...watchWords];
  const letters = [...texts, ...messages.map(({ words }) => words)].join('  ').length;
  if (letters < 900) return 'print-large';
  if (letters < 2_800) return 'print-medium';
  return letters < 4_500 ? 'print-small' : 'print-small print-smallest';
}

interface PartProps {
  name: string;
  /** Nothing is shown of a part without. */
  words: string;
  wide?: boolean;
  children?: ComponentChildren;
}

function Part({ name, words, wide, children }: PartProps) {
  if (!words.trim()) return null;
  return (
    <div class={wide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children ?? words}</dd>
    </div>
  );
}
