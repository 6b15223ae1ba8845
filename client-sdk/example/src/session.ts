import { useState } from 'react';

/** Of this tab, and gone with it. */
const TOKEN = 'qinxue.token';

export interface Session {
  readonly token: string | undefined;
  /** Whether the last one ended by itself. */
  readonly hasExpired: boolean;
  signIn(token: string): void;
  signOut(): void;
  expire(): void;
}

export function useSession(): Session {
  const [token, setToken] = useState(() => sessionStorage.getItem(TOKEN) ?? undefined);
  const [hasExpired, setExpired] = useState(false);
  const end = (expired: boolean) => {
    sessionStorage.removeItem(TOKEN);
    setToken(undefined);
    setExpired(expired);
  };
  return {
    token,
    hasExpired,
    signIn: (given) => {
      sessionStorage.setItem(TOKEN, given);
      setToken(given);
      setExpired(false);
    },
    signOut: () => end(false),
    expire: () => end(true),
  };
}
