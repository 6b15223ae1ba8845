import { linksOf } from '../../../server/kernel/contract/link.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { TableColumn } from '../../../server/kernel/data/table-column.ts';
import { type Filter, type ListArgs, orderName, type Row, toldIn } from '../graph/reference.ts';
import type { Random } from './random.ts';
import { type List, type One, type Plan, planOf, type Selection } from './selection.ts';
import type { Shape } from './shape.ts';

/** Random queries of lists, nested, filtered and sorted. */
export class Planner {
  private aliases = 0;

  constructor(
    private readonly shape: Shape,
    private readonly random: Random,
    private readonly rows: (entity: EntityClass) => readonly Row[],
  ) {}

  plan(depth = 3): Plan {
    this.aliases = 0;
    const roots = Array.from({ length: 1 + this.random.below(2) }, () => this.random.of(this.shape.lists));
    const lists = roots.map(({ field, entity }) => this.list(field, entity, undefined, depth));
    return planOf(lists);
  }

  private list(field: string, entity: EntityClass, column: string | undefined, depth: number): List {
    const alias = `x${++this.aliases}`;
    const each = this.selection(entity, depth - 1);
    return { alias, field, entity, ...(column && { column }), args: this.args(entity), each };
  }

  private selection(entity: EntityClass, depth: number): Selection {
    const ones: One[] = [];
    const lists: List[] = [];
    if (depth > 0)
      for (const { field, link } of this.random.some(this.shape.links(entity), 2)) {
        if (link.kind === 'many') {
          lists.push(this.list(field, link.to().of, link.column, depth));
          continue;
        }
        const target = link.to();
        const alias = `x${++this.aliases}`;
        ones.push({ alias, field, entity: target, column: link.column, selection: this.selection(target, depth - 1) });
      }
    return { columns: this.shape.columns(entity), ones, lists };
  }

  private args(entity: EntityClass): ListArgs {
    const { random } = this;
    const orderable = this.shape.columns(entity).filter(({ nullable, kind }) => !nullable && kind !== 'boolean');
    const size = random.below(6);
    return {
      ...(random.chance(0.6) && { filter: this.filter(entity, 3) }),
      ...(random.chance(0.6) && {
        orderBy: [...new Set(random.some(orderable, 3))].map(({ name }) => orderName(name, random.chance(0.5))),
      }),
      ...(random.chance(0.2) ? { last: size } : { first: size }),
    };
  }

  filter(entity: EntityClass, depth: number): Filter {
    const { random } = this;
    const ones = [...linksOf(entity)].flatMap(([field, link]) =>
      link.kind === 'one' ? [{ field, to: link.to() }] : [],
    );
    const kind = depth > 1 ? random.below(6) : 0;
    if (kind === 1) return { and: [this.filter(entity, depth - 1), this.filter(entity, depth - 1)] };
    if (kind === 2) return { or: random.some([0, 1, 2], 3).map(() => this.filter(entity, depth - 1)) };
    if (kind === 3) return { not: this.filter(entity, depth - 1) };
    if (kind >= 4 && ones.length) {
      const { field, to } = random.of(ones);
      return { [field]: this.filter(to, depth - 1) };
    }
    const column = random.of(this.shape.columns(entity).filter(({ field }) => !field?.list));
    return { [column.name]: this.test(entity, column) };
  }

  /** With the values of real rows, hidden ones among them. */
  private test(entity: EntityClass, column: TableColumn): Filter {
    const { name, kind, nullable, field } = column;
    const { random } = this;
    const stored = this.rows(entity)
      .map((row) => row[name])
      .filter((value) => value !== null && value !== undefined);
    const written = (value: unknown) => (value instanceof Date ? value.toISOString() : toldIn(column, value));
    const some = () => written(random.of(stored));
    if (!stored.length || (nullable && random.chance(0.2))) return { isNull: random.chance(0.5) };
    if (kind === 'boolean') return { eq: some() };
    const isText = kind === 'text' && field?.type === String;
    const operators = ['eq', 'ne', 'in', 'notIn'];
    if (isText) operators.push('contains', 'startsWith');
    if (kind !== 'text') operators.push('lt', 'lte', 'gt', 'gte');
    const operator = random.of(operators);
    if (operator === 'in' || operator === 'notIn') return { [operator]: random.some(stored, 4).map(written) };
    if (operator === 'contains') return { contains: String(some()).slice(2, 2 + 1 + random.below(7)) };
    if (operator === 'startsWith') return { startsWith: String(some()).slice(0, 1 + random.below(9)) };
    return { [operator]: some() };
  }
}
