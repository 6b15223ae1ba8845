import { useQuery } from '@tanstack/react-query';
import type { Client } from 'qinxue-client';
import { EvaluationCycles, MyEvaluations } from 'qinxue-client/evaluation';
import { queryOptions } from 'qinxue-client/tanstack';
import { useSpeech } from '../language.tsx';
import { Cards } from '../parts/cards.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { pointsText } from '../points.ts';
import { valueWord, words } from '../words.ts';

/** A veto leaves no total. */
const points = (total: number | null | undefined) => (total == null ? '–' : pointsText(total));

/** How the person was evaluated, and which evaluations there are. */
export function EvaluationPage({ client }: { client: Client<'evaluation'> }) {
  const { say } = useSpeech();
  const mine = useQuery(queryOptions(client, MyEvaluations, { first: 10 }));
  const cycles = useQuery(queryOptions(client, EvaluationCycles, { first: 10 }));
  return (
    <>
      <h1>{say(words.evaluation)}</h1>
      <h2>{say(words.myResults)}</h2>
      <Loaded query={mine}>
        {({ viewer }) => (
          <Cards
            items={(viewer?.member?.evaluations.nodes ?? []).filter(({ result }) => result)}
            empty={say(words.noResults)}
            keyOf={({ id }) => id}
          >
            {({ cycle, result }) => (
              <>
                <strong>{cycle?.name}</strong>
                <span className="tag">{result?.band}</span>
                <p className="faint">
                  {say(words.total)} {points(result?.total)} · {say(words.rank)} {result?.rank ?? '–'}
                </p>
              </>
            )}
          </Cards>
        )}
      </Loaded>
      <h2>{say(words.cycles)}</h2>
      <Loaded query={cycles}>
        {({ evaluationCycles }) => (
          <Cards items={evaluationCycles.nodes} empty={say(words.noCycles)} keyOf={({ id }) => id}>
            {({ name, status, unit }) => (
              <>
                <strong>{name}</strong>
                <span className="tag">{say(valueWord(status))}</span>
                <p className="faint">{unit?.name}</p>
              </>
            )}
          </Cards>
        )}
      </Loaded>
    </>
  );
}
