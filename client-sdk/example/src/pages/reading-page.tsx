import { useQuery } from '@tanstack/react-query';
import type { Client } from 'qinxue-client';
import { MyReadThroughs, ReadingActivities } from 'qinxue-client/reading';
import { queryOptions } from 'qinxue-client/tanstack';
import { useSpeech } from '../language.tsx';
import { Cards } from '../parts/cards.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { valueWord, words } from '../words.ts';

/** What the person reads, and what is read together. */
export function ReadingPage({ client }: { client: Client<'reading'> }) {
  const { say, sayDay } = useSpeech();
  const books = useQuery(queryOptions(client, MyReadThroughs, { first: 20 }));
  const activities = useQuery(queryOptions(client, ReadingActivities, { first: 10 }));
  return (
    <>
      <h1>{say(words.reading)}</h1>
      <h2>{say(words.myBooks)}</h2>
      <Loaded query={books}>
        {({ viewer }) => (
          <Cards items={viewer?.member?.readThroughs.nodes ?? []} empty={say(words.noBooks)} keyOf={({ id }) => id}>
            {({ work, status, minutes, startedOn }) => (
              <>
                <strong>{work?.title}</strong>
                <span className="tag">{say(valueWord(status))}</span>
                <p className="faint">
                  {[work?.byline, `${minutes} ${say(words.minutes)}`, startedOn && sayDay(startedOn)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </>
            )}
          </Cards>
        )}
      </Loaded>
      <h2>{say(words.activities)}</h2>
      <Loaded query={activities}>
        {({ readingActivities }) => (
          <Cards items={readingActivities.nodes} empty={say(words.noActivities)} keyOf={({ id }) => id}>
            {({ title, theme, status, startsOn, endsOn }) => (
              <>
                <strong>{title}</strong>
                <span className="tag">{say(valueWord(status))}</span>
                <p className="faint">
                  {theme} · {sayDay(startsOn)} – {sayDay(endsOn)}
                </p>
              </>
            )}
          </Cards>
        )}
      </Loaded>
    </>
  );
}
