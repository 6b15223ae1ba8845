import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { UnauthenticatedError } from 'qinxue-client';
import { useMemo } from 'react';
import { clientFor } from './client.ts';
import { Home } from './home.tsx';
import { type Session, useSession } from './session.ts';
import { SignIn } from './sign-in.tsx';

export function App() {
  const session = useSession();
  return session.token === undefined ? (
    <SignIn session={session} />
  ) : (
    <SignedIn key={session.token} token={session.token} session={session} />
  );
}

/** A client and a cache for each session: nobody sees what another has read. */
function SignedIn({ token, session }: { token: string; session: Session }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; a session ends in one way
  const [client, cache] = useMemo(() => {
    const onError = (error: Error) => {
      if (error instanceof UnauthenticatedError) session.expire();
    };
    return [clientFor(token), new QueryClient({ queryCache: new QueryCache({ onError }) })];
  }, [token]);
  return (
    <QueryClientProvider client={cache}>
      <Home client={client} signOut={session.signOut} />
    </QueryClientProvider>
  );
}
