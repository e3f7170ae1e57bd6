import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FigureRef } from '../../utils/domain/review/figureRef';

type Open = (figure: FigureRef) => void;

const OpenContext = createContext<Open>(() => {});

/** Hands down what opens a figure: shows what made it. */
export const FigureOpenerProvider = OpenContext.Provider;

export function useFigureOpener(): Open {
  return useContext(OpenContext);
}
