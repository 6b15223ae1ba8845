import { useSyncExternalStore } from 'react';

/** What stands behind the `#` of the address: so the server knows one address of the page, and nothing is shadowed. */
const current = () => location.hash.replace(/^#\/?/, '');

const listen = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export const useRoute = (): string => useSyncExternalStore(listen, current);

export const linkTo = (route: string) => `#/${route}`;
