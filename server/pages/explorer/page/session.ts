import { useState } from 'react';

/** Of this tab, and gone with it; the Sandbox page of the same server keeps it under the same name. */
const TOKEN = 'qinxue.token';

export interface Session {
  readonly token: string | undefined;
  /** Code of the unit that is asked in; the member's own while empty. */
  readonly unit: string | undefined;
  /** Why the last one ended, where nobody asked for that. */
  readonly hasExpired: boolean;
  signIn(token: string): void;
  signOut(hasExpired?: boolean): void;
  choose(unit: string | undefined): void;
}

/** The unit stands in the address, so that it can be passed on; the token never does. */
export function useSession(): Session {
  const [token, setToken] = useState(() => sessionStorage.getItem(TOKEN) ?? undefined);
  const [unit, setUnit] = useState(() => new URL(location.href).searchParams.get('unit') ?? undefined);
  const [hasExpired, setExpired] = useState(false);

  const choose = (chosen: string | undefined) => {
    const address = new URL(location.href);
    if (chosen) address.searchParams.set('unit', chosen);
    else address.searchParams.delete('unit');
    history.replaceState(null, '', address);
    setUnit(chosen);
  };
  return {
    token,
    unit,
    hasExpired,
    choose,
    signIn: (given) => {
      sessionStorage.setItem(TOKEN, given);
      setToken(given);
      setExpired(false);
    },
    signOut: (expired = false) => {
      sessionStorage.removeItem(TOKEN);
      setToken(undefined);
      setExpired(expired);
      if (!expired) choose(undefined);
    },
  };
}
