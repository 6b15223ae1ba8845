import type { Client, Subscription } from 'qinxue-client';
import { subscribe } from 'qinxue-client/sse';
import { useEffect, useState } from 'react';

export interface Live<Result> {
  readonly data?: Result;
  readonly error?: Error;
}

/** Follows a subscription while the component is shown. */
export function useLive<Known extends string, Result, Variables extends object>(
  client: Client<Known>,
  document: Subscription<Result, Variables, NoInfer<Known>>,
  variables: Variables,
): Live<Result> {
  const [live, setLive] = useState<Live<Result>>({});
  const key = JSON.stringify(variables);
  useEffect(() => {
    const ended = new AbortController();
    setLive({});
    const follow = async () => {
      const stream = subscribe(client, document, JSON.parse(key) as Variables, { signal: ended.signal });
      for await (const data of stream) setLive({ data });
    };
    follow().catch((error: Error) => {
      if (!ended.signal.aborted) setLive((last) => ({ ...last, error }));
    });
    return () => ended.abort();
  }, [client, document, key]);
  return live;
}
