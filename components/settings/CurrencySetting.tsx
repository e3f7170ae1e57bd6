import { useId } from 'preact/hooks';
import { useTexts } from '../kit/texts';

/** Those of the places where English and French are spoken at work, and their neighbours. */
const CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'AUD', 'NZD', 'XOF', 'XAF', 'MAD', 'TND'];

/** Those that are offered, the chosen one among them. */
export function currenciesWith(chosen: string): readonly string[] {
  return CURRENCIES.includes(chosen) ? CURRENCIES : [chosen, ...CURRENCIES];
}

interface Props {
  chosen: string;
  onSet: (currency: string) => void;
}

export function CurrencySetting({ chosen, onSet }: Props) {
  const { t, formats } = useTexts();
  const id = useId();
  return (
    <div class="setting">
      <label class="label" for={id}>
        {t.adjust.currency}
      </label>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={(event) => onSet(event.currentTarget.value)}
      >
        {currenciesWith(chosen).map((code) => (
          <option key={code} value={code}>
            {`${code} · ${formats.currency(code)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
