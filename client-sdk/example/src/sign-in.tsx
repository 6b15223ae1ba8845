import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { SignIn as SignInMutation } from 'qinxue-client/organisation';
import { mutationOptions } from 'qinxue-client/tanstack';
import { type FormEvent, useState } from 'react';
import { clientFor } from './client.ts';
import { useSpeech } from './language.tsx';
import { Failure } from './parts/failure.tsx';
import { LanguageSwitch } from './parts/language-switch.tsx';
import type { Session } from './session.ts';
import { words } from './words.ts';

export function SignIn({ session }: { session: Session }) {
  const [cache] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={cache}>
      <SignInForm session={session} />
    </QueryClientProvider>
  );
}

function SignInForm({ session }: { session: Session }) {
  const { say } = useSpeech();
  const [client] = useState(() => clientFor());
  const signIn = useMutation(mutationOptions(client, SignInMutation));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { login: String(form.get('login')), password: String(form.get('password')) };
    signIn.mutate({ input }, { onSuccess: ({ sessionCreate }) => session.signIn(sessionCreate.token) });
  };
  return (
    <main className="sign-in">
      <header>
        <h1>{say(words.name)}</h1>
        <LanguageSwitch />
      </header>
      <p>{say(words.slogan)}</p>
      <form onSubmit={submit}>
        <label>
          {say(words.login)}
          <input name="login" autoComplete="username" required />
        </label>
        <label>
          {say(words.password)}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" disabled={signIn.isPending}>
          {say(words.signIn)}
        </button>
      </form>
      {session.hasExpired && !signIn.error && <p role="alert">{say(words.expired)}</p>}
      {signIn.error && <Failure error={signIn.error} />}
    </main>
  );
}
