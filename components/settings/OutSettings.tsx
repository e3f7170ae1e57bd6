import { useId, useState } from 'preact/hooks';
import {
  EXPORT_WHATS,
  type ExportFormat,
  type ExportWhat,
  formatsOffered,
} from '../../utils/interchange/out/offered';
import { Choices } from '../kit/Choices';
import { type SaveState, SaveStatus } from '../kit/SaveStatus';
import { useTexts } from '../kit/texts';

interface Props {
  state: SaveState;
  /** Neither an action nor a person is there. */
  isEmpty: boolean;
  onSave: (what: ExportWhat, format: ExportFormat) => void;
}

/** The record as files that other programs read. */
export function OutSettings({ state, isEmpty, onSave }: Props) {
  const { t } = useTexts();
  const { out } = t;
  const id = useId();
  const [what, setWhat] = useState<ExportWhat>('log');
  const [wanted, setWanted] = useState<ExportFormat>('spreadsheet');
  const offered = formatsOffered(what);
  // Who looks at another part comes back to the format that was chosen.
  const format = offered.find((one) => one === wanted) ?? offered[0];
  if (isEmpty || !format) return <p class="quiet">{out.nothingYet}</p>;
  return (
    <form
      class="modes"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(what, format);
      }}
    >
      <p class="quiet">{out.hint}</p>
      <Choices
        legend={out.what}
        name="out-what"
        choices={EXPORT_WHATS.map((value) => ({ value, label: out.whats[value] }))}
        chosen={what}
        onChoose={setWhat}
      />
      <div class="setting">
        <label class="label" for={id}>
          {out.format}
        </label>
        <select
          id={id}
          class="field"
          aria-describedby={`${id}-about`}
          value={format}
          onChange={({ currentTarget: { value } }) =>
            setWanted(offered.find((one) => one === value) ?? wanted)
          }
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {out.formats[one]}
            </option>
          ))}
        </select>
        <p id={`${id}-about`} class="quiet">
          {out.meant[format]}
        </p>
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {out.save}
        </button>
      </div>
      <SaveStatus state={state} />
    </form>
  );
}
