import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../components/settings/ShortcutList';
import type { CommandsApi } from '../shared/browserApis';

/** The keyboard commands as they are bound now; the browser has its own page to bind them. */
export function useShortcuts(commands: CommandsApi): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () =>
      void commands.getAll().then((all) =>
        setShortcuts(
          all.flatMap(({ name, description, shortcut }) =>
            // The one that opens the popup has no words of ours.
            name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
          ),
        ),
      );
    look();
    // Whoever comes back from that page sees what was set there.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [commands]);
  return shortcuts;
}
