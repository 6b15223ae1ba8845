import { linksOf } from '../../../server/kernel/contract/link.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Oracle } from './oracle.ts';
import type { Person, Row, World } from './world.ts';

/** Where a row stands, seen from the unit of the person who asks. */
export const positions = [
  'own',
  "an ancestor's",
  "a descendant's",
  "a sibling's",
  "another tree's",
  "no unit's",
] as const;
export type Position = (typeof positions)[number];

/** Rows by where they stand: by their own unit, or by that of the row they hang on. */
export class Positions {
  private readonly units = new Map<string, string | undefined>();

  constructor(
    private readonly world: World,
    private readonly oracle: Oracle,
  ) {}

  /** Some of the rows of each position, seen and hidden ones in turn, so that none is without both that has them. */
  some(person: Person, entity: EntityClass, most: number): Row[] {
    const seen = this.oracle.visible(person, entity);
    const groups = new Map<string, Row[]>();
    for (const row of this.world.rows(entity)) {
      const key = `${this.of(person, entity, row)} ${seen.has(row.id)}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const chosen: Row[] = [];
    for (let n = 0; chosen.length < most && [...groups.values()].some((rows) => rows.length > n); n++)
      chosen.push(...[...groups.values()].flatMap((rows) => rows[n] ?? []));
    return chosen.slice(0, most);
  }

  of(person: Person, entity: EntityClass, row: Row): Position {
    const unit = this.unitOf(entity, row);
    const home = this.world.unit(person.home);
    if (!unit) return "no unit's";
    if (unit === home) return 'own';
    const [above, below] = [this.oracle.upwards(home), this.oracle.upwards(unit)];
    if (above.includes(unit)) return "an ancestor's";
    if (below.includes(home)) return "a descendant's";
    return above.at(-1) === below.at(-1) ? "a sibling's" : "another tree's";
  }

  private unitOf(entity: EntityClass, row: Row, trail: readonly EntityClass[] = []): string | undefined {
    if (entity.name === 'Unit') return row.id;
    if (typeof row.unitId === 'string') return row.unitId;
    if (this.units.has(row.id)) return this.units.get(row.id);
    const unit = this.hangsOn(entity, row, [...trail, entity]);
    this.units.set(row.id, unit);
    return unit;
  }

  private hangsOn(entity: EntityClass, row: Row, trail: readonly EntityClass[]): string | undefined {
    if (entity.name === 'Member') {
      const place = this.oracle.table('Membership').find(({ memberId }) => memberId === row.id);
      return place && String(place.unitId);
    }
    for (const link of linksOf(entity).values()) {
      if (link.kind === 'many' || trail.includes(link.to())) continue;
      const target = this.oracle.byId(link.to().name, row[link.column]);
      const unit = target && this.unitOf(link.to(), target, trail);
      if (unit) return unit;
    }
    return undefined;
  }
}
