import { FileButton } from '../../kit/FileButton';
import { Fold } from '../../kit/Fold';
import { useTexts } from '../../kit/texts';

const ACCEPTED = '.csv,.zip,.vcf,text/csv,text/vcard,application/zip';

/** A file by its button; the whole page takes one that is dropped. */
export function ChooseFile({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTexts();
  const { importing } = t;
  return (
    <>
      <p>{importing.intro}</p>
      <div class="drop-zone">
        <FileButton label={importing.choose} accept={ACCEPTED} primary onFiles={onFiles} />
        <span class="quiet">{importing.orDrop}</span>
        <p class="quiet">{importing.kinds}</p>
      </div>
      <Fold title={importing.where}>
        <ul class="file-sources">
          {Object.entries(importing.sources).map(([source, how]) => (
            <li key={source}>{how}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
