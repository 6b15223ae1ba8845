import { courses } from '../../../plugins/courses/index.ts';
import { join, name, sql } from '../../../server/data/sql.ts';
import { type EntityClass, tableOf } from '../../../server/data/table.ts';
import type { Plugin } from '../../../server/plugin/define-plugin.ts';
import { Calls } from './calls.ts';
import { Oracle } from './oracle.ts';
import { told } from './sight.ts';
import { foundWorld, type Row } from './world.ts';
import { mayWrite } from './write-oracle.ts';

const world = await foundWorld([courses as Plugin], { each: 25, seed: 11 });
const { kernel } = world.server.server;
const calls = new Calls(world, world.random);
const mutations = Object.values(kernel.graph.schema.getMutationType()?.getFields() ?? {}).filter(
  // It changes no row, and locks a login after a few wrong attempts.
  (mutation) => mutation.name !== 'sessionCreate',
);
/** Whoever may do everything everywhere forbids nothing, and takes the world apart. */
const people = world.people.filter(({ name }) => name !== 'everywhere' && name !== 'administrator of E');

/** Changes with every change of a row. */
async function fingerprint(): Promise<string> {
  const counts = kernel.installation.entities.map(
    (entity) =>
      sql`SELECT ${tableOf(entity).name} AS t, COUNT(*) AS n, SUM(version) AS v FROM ${name(tableOf(entity).name)}`,
  );
  return JSON.stringify(await kernel.database.read.query(join(counts, ' UNION ALL ')));
}

const snapshot = () =>
  new Map(
    kernel.installation.entities.map((entity) => [entity, new Map(world.rows(entity).map((row) => [row.id, row]))]),
  );

interface Change {
  readonly entity: EntityClass;
  readonly before?: Row;
  readonly after?: Row;
}

const ENDING = ['Membership', 'RoleGrant', 'Seat'];
const isStaff = (row: Row | undefined) => row?.status === 'ACTIVE' || row?.status === 'ON_LEAVE';

/** What someone held anywhere ends when they leave: whoever may let them go, which is judged, ends all of it. */
function withoutEnded(all: readonly Change[]): Change[] {
  const left = all.filter(
    ({ entity, before, after }) => entity.name === 'Member' && isStaff(before) && !isStaff(after),
  );
  const gone = new Set(left.map(({ after }) => after?.id));
  return all.filter(({ entity, before }) => !(ENDING.includes(entity.name) && gone.has(String(before?.memberId))));
}

/** That a token was used is noted by nobody's command. */
const written = (row: Row | undefined) => JSON.stringify(row && { ...row, lastUsedAt: null });

function changes(before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>): Change[] {
  return [...after].flatMap(([entity, rows]) => {
    const old = before.get(entity) ?? new Map<string, Row>();
    return [...new Set([...old.keys(), ...rows.keys()])].flatMap((id) => {
      const [was, is] = [old.get(id), rows.get(id)];
      const same = written(was) === written(is);
      return same ? [] : [{ entity, ...(was && { before: was }), ...(is && { after: is }) }];
    });
  });
}

test('a mutation changes only rows that the caller may change; one that fails changes nothing and tells nothing', async () => {
  let succeeded = 0;
  let refused = 0;
  let oracle = new Oracle(world);
  let before = snapshot();
  let print = await fingerprint();
  for (const mutation of mutations)
    for (const person of people)
      for (let n = 0; n < 4; n++) {
        const [query, variables] = [calls.query(mutation), calls.variables(mutation)];
        const { errors, text } = await person.ask(query, variables);
        const asked = JSON.stringify([query, variables]);
        const now = await fingerprint();
        const call = `${person.name}: ${mutation.name} ${JSON.stringify(variables)}`;
        if (errors) {
          refused++;
          expect({ call, print: now }).toEqual({ call, print });
          expect({ call, told: told(world, oracle, person, text, asked) }).toEqual({ call, told: [] });
          continue;
        }
        succeeded++;
        if (now === print) continue;
        await world.refresh();
        const after = snapshot();
        const later = new Oracle(world);
        for (const { entity, before: was, after: is } of withoutEnded(changes(before, after))) {
          const judged = { call, entity: entity.name, was: was ?? null, is: is ?? null };
          // What was there is judged by how things stood, what is new by how they stand.
          if (was)
            expect({ ...judged, may: mayWrite(world, oracle, person, entity.name, was) ?? true }).toEqual({
              ...judged,
              may: true,
            });
          if (is)
            expect({ ...judged, may: mayWrite(world, was ? oracle : later, person, entity.name, is) ?? true }).toEqual({
              ...judged,
              may: true,
            });
        }
        // Whoever lets someone go may be told so, although they do not see them any more.
        const unseen = told(world, oracle, person, text, asked);
        const leaked = told(world, later, person, text, asked).filter((row) => unseen.includes(row));
        expect({ call, told: leaked }).toEqual({ call, told: [] });
        [before, print, oracle] = [after, now, later];
      }
  expect(refused).toBeGreaterThan(mutations.length * people.length);
  expect(succeeded).toBeGreaterThan(30);
}, 400_000);

test('a hidden row answers a mutation as an absent one does', async () => {
  await world.refresh();
  const oracle = new Oracle(world);
  let compared = 0;
  for (const mutation of mutations)
    for (const person of people) {
      const variables = calls.variables(mutation);
      const sent = JSON.stringify(variables);
      for (const id of sent.match(/\b[a-z]{3}_[0-9A-Z]{26}\b/g) ?? []) {
        const entity = [...world.entities.values()].find(({ idPrefix }) =>
          id.startsWith(`${idPrefix}_`),
        ) as EntityClass;
        // Not one that stands in another argument already: blotting its id out would blot out that one's too.
        const hidden = world
          .rows(entity)
          .find((row) => !oracle.visible(person, entity).has(row.id) && !sent.includes(row.id));
        if (!hidden) continue;
        const answer = async (other: string) => {
          const { text } = await person.ask(calls.query(mutation), JSON.parse(sent.replaceAll(id, other)));
          return text.replaceAll(other, '…').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
        };
        const [told, absent] = [await answer(hidden.id), await answer(`${entity.idPrefix}_01ARZ3NDEKTSV4RRFFQ69G5FAV`)];
        expect({ call: `${person.name}: ${mutation.name} ${sent} (${id})`, told }).toEqual({
          call: `${person.name}: ${mutation.name} ${sent} (${id})`,
          told: absent,
        });
        compared++;
      }
    }
  expect(compared).toBeGreaterThan(200);
}, 400_000);
