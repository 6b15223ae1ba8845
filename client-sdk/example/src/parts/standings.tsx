import type { Client } from 'qinxue-client';
import { StandingsChanged } from 'qinxue-client/competitions';
import { useSpeech } from '../language.tsx';
import { useLive } from '../live.ts';
import { pointsText } from '../points.ts';
import { words } from '../words.ts';
import { Failure } from './failure.tsx';

/** A table that keeps up: the server streams it anew with every mark. */
export function Standings({ client, event }: { client: Client<'competitions'>; event: string }) {
  const { say } = useSpeech();
  const { data, error } = useLive(client, StandingsChanged, { event });
  const lines = data?.standingsChanged.lines ?? [];
  const hasUnits = lines.some(({ unitName }) => unitName);
  return (
    <section aria-label={say(words.standings)}>
      <h2>
        {say(words.standings)}{' '}
        {!error && (
          <small className="live" role="status" data-live={data !== undefined}>
            {data ? say(words.live) : say(words.connecting)}
          </small>
        )}
      </h2>
      {error && <Failure error={error} />}
      {data && !lines.length && <p className="empty">{say(words.noStandings)}</p>}
      {lines.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.rank)}</th>
              <th scope="col">{say(words.entrant)}</th>
              {hasUnits && <th scope="col">{say(words.forUnit)}</th>}
              <th scope="col">{say(words.score)}</th>
              <th scope="col">{say(words.state)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ rank, name, bracket, score, complete, unitCode, unitName }) => (
              <tr key={`${name} ${bracket} ${unitCode}`}>
                <td>{rank}</td>
                <td>{name}</td>
                {hasUnits && <td>{unitName}</td>}
                <td>{pointsText(score)}</td>
                <td className="faint">{say(complete ? words.marked : words.marking)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
