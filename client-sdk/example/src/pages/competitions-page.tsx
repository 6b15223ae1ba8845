import { useQuery } from '@tanstack/react-query';
import type { Client } from 'qinxue-client';
import { Competition, Competitions } from 'qinxue-client/competitions';
import { queryOptions } from 'qinxue-client/tanstack';
import { useState } from 'react';
import { useSpeech } from '../language.tsx';
import { Choice } from '../parts/choice.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Standings } from '../parts/standings.tsx';
import { valueWord, words } from '../words.ts';

/** The competitions that one can see, and where the entries of an event stand at this moment. */
export function CompetitionsPage({ client }: { client: Client<'competitions'> }) {
  const { say } = useSpeech();
  const competitions = useQuery(queryOptions(client, Competitions, { first: 20 }));
  const [chosen, choose] = useState<string>();
  return (
    <>
      <h1>{say(words.competitions)}</h1>
      <Loaded query={competitions}>
        {({ competitions: { nodes } }) => {
          // What goes on now is what people come for.
          const shown = nodes.find(({ id }) => id === chosen) ?? nodes.find(isOn) ?? nodes[0];
          if (!shown) return <p className="empty">{say(words.noCompetitions)}</p>;
          return (
            <>
              <Choice
                label={say(words.competitions)}
                options={nodes.map(({ id, name, status }) => ({ id, name: `${name} · ${say(valueWord(status))}` }))}
                chosen={shown.id}
                choose={choose}
              />
              <Events key={shown.id} client={client} competition={shown.id} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

const isOn = ({ status }: { status: string }) => status === 'MARKING';

function Events({ client, competition }: { client: Client<'competitions'>; competition: string }) {
  const { say } = useSpeech();
  const detail = useQuery(queryOptions(client, Competition, { id: competition }));
  const [chosen, choose] = useState<string>();
  return (
    <Loaded query={detail}>
      {({ competition: shown }) => {
        const events = shown?.events.nodes ?? [];
        const event = events.find(({ id }) => id === chosen) ?? events[0];
        if (!event) return <p className="empty">{say(words.noStandings)}</p>;
        return (
          <>
            <Choice label={say(words.event)} options={events} chosen={event.id} choose={choose} />
            <Standings key={event.id} client={client} event={event.id} />
          </>
        );
      }}
    </Loaded>
  );
}
