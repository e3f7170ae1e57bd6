import { useEffect, useState } from 'preact/hooks';

export const ROUTES = ['today', 'log', 'settings', 'welcome'] as const;
export type RouteName = (typeof ROUTES)[number];

export interface Route {
  name: RouteName;
  /** Of a page that has several, as the welcome; 1 is the first. */
  step: number;
}

/** The page that the address names after its `#`, as in `#log` or `#welcome-2`; today for any other. */
export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const listener = () => setRoute(routeNow());
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, []);
  return route;
}

function routeNow(): Route {
  const [wanted, step] = location.hash.slice(1).split('-');
  return { name: ROUTES.find((name) => name === wanted) ?? 'today', step: Number(step) || 1 };
}
