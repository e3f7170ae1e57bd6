import type { LineInForce } from '../../utils/domain/editorial/lineInForce';
import type { CompanionMessages } from '../../utils/i18n/companion';

const PARTS = ['audience', 'feeling', 'field', 'notMyField', 'tone'] as const;

/** What of the line is written, in a few words each. The messages stand at their question. */
export function LineSummary({
  messages: m,
  line,
}: {
  messages: CompanionMessages;
  line: LineInForce;
}) {
  return (
    <dl class="summary-line">
      {PARTS.filter((part) => line[part].trim()).map((part) => (
        <div key={part}>
          <dt>{m[part]}</dt>
          <dd>{line[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
