import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { join, name, sql } from '../../../server/kernel/data/sql.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import type { Row, World } from './world.ts';

export interface Change {
  readonly entity: EntityClass;
  readonly before?: Row;
  readonly after?: Row;
}

type Tables = ReadonlyMap<EntityClass, ReadonlyMap<string, Row>>;

/** Changes with every change of a row. */
export async function fingerprint({ server }: World): Promise<string> {
  const { installation, database } = server.server.kernel;
  const counts = installation.entities.map(
    (entity) =>
      sql`SELECT ${tableOf(entity).name} AS t, COUNT(*) AS n, SUM(version) AS v FROM ${name(tableOf(entity).name)}`,
  );
  return JSON.stringify(await database.read.query(join(counts, ' UNION ALL ')));
}

export const snapshot = ({ server, rows }: World): Tables =>
  new Map(
    server.server.kernel.installation.entities.map((entity) => [
      entity,
      new Map(rows(entity).map((row) => [row.id, row])),
    ]),
  );

/** That a token was used is noted by nobody's command. */
const written = (row: Row | undefined) => JSON.stringify(row && { ...row, lastUsedAt: null });

const ENDING = ['Membership', 'RoleGrant', 'Seat', 'ApiToken', 'SessionEpoch'];
const isStaff = (row: Row | undefined) => row?.status === 'ACTIVE' || row?.status === 'ON_LEAVE';

/** What someone held anywhere ends when they leave: whoever may let them go, which is judged, ends all of it. */
export function withoutEnded(all: readonly Change[]): Change[] {
  const left = all.filter(
    ({ entity, before, after }) => entity.name === 'Member' && isStaff(before) && !isStaff(after),
  );
  const gone = new Set(left.map(({ after }) => after?.id));
  return all.filter(
    ({ entity, before, after }) => !(ENDING.includes(entity.name) && gone.has(String((before ?? after)?.memberId))),
  );
}

export function changes(before: Tables, after: Tables): Change[] {
  return [...after].flatMap(([entity, rows]) => {
    const old = before.get(entity) ?? new Map<string, Row>();
    return [...new Set([...old.keys(), ...rows.keys()])].flatMap((id) => {
      const [was, is] = [old.get(id), rows.get(id)];
      return written(was) === written(is) ? [] : [{ entity, ...(was && { before: was }), ...(is && { after: is }) }];
    });
  });
}
