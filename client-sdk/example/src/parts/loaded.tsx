import type { ReactNode } from 'react';
import { useSpeech } from '../language.tsx';
import { words } from '../words.ts';
import { Failure } from './failure.tsx';

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

/** What a query gave; until then that it is asked, or why it failed. */
export function Loaded<Data>({ query, children }: { query: Asked<Data>; children: (data: Data) => ReactNode }) {
  const { say } = useSpeech();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} retry={() => query.refetch()} />;
  return (
    <p className="loading" role="status">
      {say(words.loading)}
    </p>
  );
}
