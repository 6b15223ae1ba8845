import { type FormEvent, useState } from 'react';
import { ask, Refusal } from './ask.ts';
import { LanguageSwitch, useSpeech } from './language.tsx';
import type { Session } from './session.ts';
import { words } from './words.ts';

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }`;

/** By login and password, or with a token that one has already. */
export function SignIn({ session }: { session: Session }) {
  const { say } = useSpeech();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { login: form.get('login'), password: form.get('password') };
    setBusy(true);
    setProblem(undefined);
    try {
      const data = await ask<{ sessionCreate: { token: string } }>(SIGN_IN, { input }, {});
      session.signIn(data.sessionCreate.token);
    } catch (error) {
      setBusy(false);
      setProblem(error instanceof Refusal && error.code ? error.message : say(words.noAnswer));
    }
  };
  const takeToken = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    session.signIn(String(new FormData(event.currentTarget).get('token')).trim());
  };

  return (
    <main className="sign-in">
      <header>
        <h1>{say(words.title)}</h1>
        <LanguageSwitch />
      </header>
      <p>{say(words.intro)}</p>
      <form onSubmit={signIn}>
        <label>
          {say(words.login)}
          <input name="login" autoComplete="username" required />
        </label>
        <label>
          {say(words.password)}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" disabled={isBusy}>
          {say(words.signIn)}
        </button>
      </form>
      <p role="alert">{problem ?? (session.hasExpired && say(words.expired))}</p>
      <details>
        <summary>{say(words.orToken)}</summary>
        <form onSubmit={takeToken}>
          <label>
            {say(words.token)}
            <input name="token" type="password" autoComplete="off" required />
          </label>
          <button type="submit">{say(words.useToken)}</button>
        </form>
      </details>
    </main>
  );
}
