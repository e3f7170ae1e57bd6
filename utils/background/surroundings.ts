import type { Surroundings } from '../messages';

/** The parts of `browser` that know where the person is looking. */
export interface SurroundingsBrowser {
  tabs: {
    get(id: number): Promise<{
      windowId?: number | undefined;
      audible?: boolean | undefined;
      active: boolean;
    }>;
  };
  windows: { get(id: number): Promise<{ focused: boolean }> };
  runtime: {
    getContexts?(filter: { contextTypes: ['POPUP'] }): Promise<readonly unknown[]>;
  };
}

/**
 * Tells what a page cannot: whether its window has the focus (the address bar or docked tools may
 * hold it) or our own popup is open over it, and whether it can be heard. Focus events are lost and
 * come spuriously, so the windows are asked anew each time.
 */
export function createSurroundings({ tabs, windows, runtime }: SurroundingsBrowser) {
  async function isPopupOpen(): Promise<boolean> {
    const open = await runtime.getContexts?.({ contextTypes: ['POPUP'] });
    return (open?.length ?? 0) > 0;
  }

  return async (tabId: number): Promise<Surroundings> => {
    const { windowId, audible = false, active } = await tabs.get(tabId);
    const focused = windowId !== undefined && (await windows.get(windowId)).focused;
    return { windowFocused: active && (focused || (await isPopupOpen())), audible };
  };
}
