import type { EntityClass } from '../../../server/data/table.ts';
import type { Sight } from '../graph/reference.ts';
import type { Oracle } from './oracle.ts';
import { Planner } from './plan.ts';
import type { Person, World } from './world.ts';

export const sightOf = (world: World, oracle: Oracle, person: Person): Sight => ({
  rows: world.rows,
  sees: (entity, id) => oracle.visible(person, entity).has(id),
});

export const plannerOf = (world: World, { schema }: Person) =>
  new Planner(schema, world.entities, world.random, world.rows);

/**
 * What an answer tells of rows that the person does not see: words of their columns, and their ids. Only the
 * audit log names ids without regard to who sees the rows: that is what it is for.
 */
export function told(world: World, oracle: Oracle, person: Person, answer: string, asked = ''): string[] {
  const isSeen = (entity: EntityClass, id: string) => oracle.visible(person, entity).has(id);
  const words = world.canaries
    .in(answer)
    .filter(({ entity, id, exposed, word }) => !asked.includes(word) && !(exposed && isSeen(entity, id)));
  const isAudit = asked.includes('auditEntries');
  const ids = ((!isAudit && answer.match(/\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g)) || [])
    .filter((id) => !asked.includes(id))
    .flatMap((id) =>
      [...world.entities.values()].filter((e) => id.startsWith(`${e.idPrefix}_`)).map((entity) => ({ entity, id })),
    )
    .filter(({ entity, id }) => world.rows(entity).some((row) => row.id === id) && !isSeen(entity, id));
  return [...words, ...ids].map(({ entity, id }) => `${entity.name} ${id}`);
}
