import { useTexts } from '../../components/kit/texts';
import { ImportPage } from '../../components/people/import/ImportPage';
import { datesOf } from '../../components/people/import/importState';
import type { DateKey } from '../../utils/domain/calendar';
import { dateOf } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { useImport } from './useImport';

interface Props {
  services: Services;
  today: DateKey;
  /** People were written: lists of them are to be read anew. */
  onLanded: () => void;
}

export function ImportRoute({ services, today, onLanded }: Props) {
  const { language, formats } = useTexts();
  const { state, last, importer } = useImport(services, onLanded);
  return (
    <ImportPage
      state={state}
      last={last}
      dayOf={(wallMs) => formats.day(dateOf(wallMs, services.clock), today)}
      onFiles={(files) => void importer.open(files, datesOf(language, services.locales))}
      onCancel={importer.cancel}
      onDates={(meant) => void importer.chooseDates(meant, state)}
      onImport={() => void importer.land()}
      onUndo={(at) => void importer.undo(at)}
    />
  );
}
