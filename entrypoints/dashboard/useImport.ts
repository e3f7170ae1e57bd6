import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportState } from '../../components/people/import/importState';
import { newId, personIdSchema } from '../../utils/domain/ids';
import { phoneCountryOf } from '../../utils/interchange/contacts/phoneCountry';
import { sendCommand } from '../../utils/messages';
import type { LastImport } from '../../utils/storage/imports';
import type { Services } from '../shared/services';
import { createImporter } from './importer';

/** Importing, as a page shows it. `onLanded` is told when people were written. */
export function useImport(services: Services, onLanded: () => void) {
  const [state, show] = useState<ImportState>({ kind: 'choose' });
  const [last, showLast] = useState<LastImport>();
  const landed = useRef(onLanded);
  landed.current = onLanded;

  const importer = useMemo(() => {
    const { imports, clock, locales, runtime } = services;
    return createImporter({
      imports,
      clock,
      newPersonId: () => newId(personIdSchema),
      async loadReaders() {
        const [{ readContactsInSlices }, { phoneReader }] = await Promise.all([
          import('../../utils/interchange/contacts/readContacts'),
          import('../../utils/interchange/contacts/phones'),
        ]);
        const country = phoneCountryOf(clock.calendar.zone, locales);
        return { readContactsInSlices, readPhone: phoneReader(country) };
      },
      // Behind whatever the page has to do; a timer would be held back in a hidden tab.
      pause: () => scheduler.postTask(() => {}),
      show,
      showLast,
      landed() {
        void sendCommand(runtime, { type: 'actionLogged' });
        landed.current();
      },
    });
  }, [services]);

  useEffect(() => {
    void importer.look();
    return importer.leave;
  }, [importer]);

  return { state, last, importer };
}
