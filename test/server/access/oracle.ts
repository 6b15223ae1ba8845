import type { Access } from '../../../server/kernel/contract/access.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { derivedSight } from './derived.ts';
import { PersonView } from './person-view.ts';
import { mentions, sights } from './rules/index.ts';
import type { Sees } from './rules/rule.ts';
import type { Person, Row, World } from './world.ts';

/**
 * Who may see which row, said a second time: from the tables and the rules of the domain alone, in the plainest
 * words, without a line of the SQL that is tested. Entities under one of the usual rules need no line in `rules`.
 */
export class Oracle {
  private readonly parents: ReadonlyMap<string, string | null>;
  private readonly seen = new Map<string, ReadonlySet<string>>();
  private readonly people = new Map<Person, PersonView>();
  private readonly indexes = new Map<string, ReadonlyMap<unknown, Row>>();
  /** As they stood when the oracle was asked for. */
  private readonly tables: ReadonlyMap<string, readonly Row[]>;

  constructor(readonly world: World) {
    const { entities } = world.server.server.kernel.installation;
    this.tables = new Map(entities.map((entity) => [entity.name, world.rows(entity)]));
    this.parents = new Map(this.table('Unit').map((unit) => [unit.id, unit.parentId as string | null]));
  }

  /** The ids of all rows of an entity that the person sees. */
  visible(person: Person, entity: EntityClass): ReadonlySet<string> {
    return this.ids(person, entity, 'sees', this.rule(entity.name));
  }

  /** The ids of the rows of which an answer may repeat words without showing them. */
  mentioned(person: Person, entity: EntityClass): ReadonlySet<string> {
    return this.ids(person, entity, 'mentioned', mentions.get(entity.name) ?? (() => () => false));
  }

  private ids(
    person: Person,
    entity: EntityClass,
    what: string,
    rule: (view: PersonView) => Sees,
  ): ReadonlySet<string> {
    const key = `${person.name} ${what} ${entity.name}`;
    const known = this.seen.get(key);
    if (known) return known;
    const sees = person.memberId ? rule(this.viewOf(person)) : () => false;
    const rows = this.table(entity.name).filter(sees);
    const ids = new Set(rows.map(({ id }) => id));
    this.seen.set(key, ids);
    return ids;
  }

  viewOf(person: Person): PersonView {
    const view = this.people.get(person) ?? new PersonView(person, this, this.world);
    this.people.set(person, view);
    return view;
  }

  rule(name: string): (view: PersonView) => Sees {
    const said = sights.get(name);
    if (said) return said;
    const access = this.access(name);
    const judge = access && derivedSight(access);
    if (!judge) throw new Error(`${name} has a rule of its own: say in test/server/access/rules who sees it.`);
    return (view) => (row) => judge(view, row);
  }

  /** Its rule; entities that nobody is shown have none. */
  access(name: string): Access | undefined {
    const { plugins } = this.world.server.server.kernel.installation;
    return plugins.flatMap(({ access }) => access).find(({ entity }) => entity.name === name);
  }

  table(name: string): readonly Row[] {
    return this.tables.get(name) ?? [];
  }

  byId(name: string, id: unknown): Row | undefined {
    const index = this.indexes.get(name) ?? new Map(this.table(name).map((row) => [row.id, row]));
    this.indexes.set(name, index);
    return index.get(id);
  }

  /** The unit itself and all above it. */
  upwards(unit: unknown): string[] {
    const path: string[] = [];
    for (let at = unit as string | null | undefined; at; at = this.parents.get(at)) path.push(at);
    return path;
  }
}
