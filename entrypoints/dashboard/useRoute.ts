import { useEffect, useState } from 'preact/hooks';

export const ROUTES = ['today', 'log', 'settings', 'welcome'] as const;
export type Route = (typeof ROUTES)[number];

/** The page that the address names after its `#`; the day for any other. */
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
  return ROUTES.find((route) => location.hash === `#${route}`) ?? 'today';
}
