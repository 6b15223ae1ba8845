import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Sight } from '../graph/reference.ts';
import type { Oracle } from './oracle.ts';
import { Planner } from './planner.ts';
import { Shape } from './shape.ts';
import type { Person, World } from './world.ts';

export const sightOf = (world: World, oracle: Oracle, person: Person): Sight => ({
  rows: world.rows,
  sees: (entity, id) => oracle.visible(person, entity).has(id),
});

export const shapeOf = (world: World, { schema }: Person) => new Shape(schema, world.entities);

export const plannerOf = (world: World, person: Person) =>
  new Planner(shapeOf(world, person), world.random, world.rows);

/**
 * What an answer tells of rows that the person does not see: words of their columns, and their ids. Only the
 * audit log names ids without regard to who sees the rows: that is what it is for.
 */
export function told(world: World, oracle: Oracle, person: Person, answer: string, asked = ''): string[] {
  const isSeen = (entity: EntityClass, id: string) => oracle.visible(person, entity).has(id);
  const words = world.canaries
    .in(answer)
    .filter(({ word }) => !asked.includes(word))
    .filter(
      ({ entity, id, exposed }) => !(exposed && (isSeen(entity, id) || oracle.mentioned(person, entity).has(id))),
    );
  const isAudit = asked.includes('auditEntries');
  const ids = ((!isAudit && answer.match(/\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g)) || [])
    .filter((id) => !asked.includes(id))
    .flatMap((id) =>
      [...world.entities.values()].filter((e) => id.startsWith(`${e.idPrefix}_`)).map((entity) => ({ entity, id })),
    )
    .filter(({ entity, id }) => oracle.byId(entity.name, id) && !isSeen(entity, id));
  return [...words, ...ids].map(({ entity, id }) => `${entity.name} ${id}`);
}
