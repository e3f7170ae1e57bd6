import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../../utils/i18n/index';

const TextsContext = createContext<Texts | undefined>(undefined);

/** Hands the texts of the chosen language to all components below. */
export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts needs a TextsProvider above it');
  return texts;
}
