import { useEffect, useState } from 'preact/hooks';

export const ROUTES = [
  'today',
  'people',
  'import',
  'log',
  'review',
  'week',
  'team',
  'line',
  'strategy',
  'settings',
  'coverage',
  'welcome',
] as const;
export type RouteName = (typeof ROUTES)[number];

export interface Route {
  name: RouteName;
  /** Of a page that has several, as the welcome; 1 is the first. */
  step: number;
  /** Whatever stands after the first `-`, as the id of a person in `#people-…`. */
  rest: string;
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
  const [wanted = '', ...others] = location.hash.slice(1).split('-');
  const rest = others.join('-');
  const name = ROUTES.find((one) => one === wanted) ?? 'today';
  return { name, step: Number(rest) || 1, rest };
}
