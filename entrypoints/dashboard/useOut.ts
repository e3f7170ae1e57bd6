import type { Texts } from '../../utils/i18n/index';
import type { ExportFormat, ExportWhat } from '../../utils/interchange/out/offered';
import { dateOf } from '../shared/dayNow';
import type { Services } from '../shared/services';
import { useFileSave } from './useFileSave';

/** Takes the record out as files. The writers are loaded when they are needed. */
export function useOut({ record, clock }: Services, texts: Texts) {
  const { state, save } = useFileSave();
  return {
    state,
    save: (what: ExportWhat, format: ExportFormat) =>
      save(async () => {
        const [{ exportFile }, { record: parts }] = await Promise.all([
          import('../../utils/interchange/out/exports'),
          record.read(),
        ]);
        const stampMs = clock.wallMs();
        const today = dateOf(stampMs, clock);
        return exportFile(what, format, parts, {
          texts,
          today,
          zone: clock.calendar.zone,
          stampMs,
        });
      }),
  };
}
