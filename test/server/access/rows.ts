import { isObjectType } from 'graphql';
import { attachable } from '../../../plugins/organisation/attachments/attachable.ts';
import { Attachment } from '../../../plugins/organisation/attachments/attachment.ts';
import type { Kernel } from '../../../server/kernel/boot/kernel.ts';
import type { Context } from '../../../server/kernel/contract/context.ts';
import { isExposed } from '../../../server/kernel/contract/installation/installation.ts';
import { linksOf } from '../../../server/kernel/contract/link.ts';
import { graphqlName } from '../../../server/kernel/contract/names.ts';
import { getMetadataArgsStorage } from '../../../server/kernel/data/decorators.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { insertSql, isDuplicate } from '../../../server/kernel/data/insert.ts';
import { name, sql } from '../../../server/kernel/data/sql.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import type { TableColumn } from '../../../server/kernel/data/table-column.ts';
import { inside } from '../../../server/kernel/request/inside.ts';
import { storedValues } from '../../../server/kernel/request/stored-values.ts';
import type { Canaries } from './canaries.ts';
import type { Random } from './random.ts';

/** Columns whose values mean something, so that anything will not do; the counter goes up with each row. */
const meaningful: Readonly<Record<string, (counter: number, random: Random) => unknown>> = {
  'kernel_audit_entry.seq': (counter) => 1_000_000 + counter,
  'kernel_plugin_setting.plugin': (counter) => `ghost-${counter}`,
  'kernel_plugin_setting.settings': () => '{}',
  'organisation_role.permissions': () => '[]',
  'organisation_role.builtIn': () => false,
  'organisation_member.status': (_, random) => random.of(['ACTIVE', 'ON_LEAVE', 'LEFT']),
  'reading_goal.target': () => 10,
  'courses_version.completionRule': () => '{"kind":"ALL_REQUIRED"}',
  '*.audience': () => '{"frontline":true}',
  '*.applicability': () => '{"frontline":true}',
  '*.eligibility': () => '{"frontline":true}',
  'competitions_event.awardRule': () => '{"kind":"FIXED","tiers":[{"name":"first","value":1}],"ties":"SHARE"}',
  'evaluation_cycle.weights': () => '{"self":2000,"unit":3000,"committee":5000,"metric":0}',
  'evaluation_cycle.pluginOff': () => 'ZERO',
  'evaluation_cycle.notInstalled': () => 'ZERO',
  'evaluation_cycle.pluginOffOwn': () => 'ZERO',
  'evaluation_cycle.nothingToMeasure': () => 'ZERO',
  'evaluation_cycle.selfSheet': () => 'ZERO',
  'evaluation_cycle.unitSheet': () => 'ZERO',
  'evaluation_cycle.committeeSheet': () => 'ZERO',
  'evaluation_result.method': () => 1,
  'evaluation_node.params': () => '{"bands":[],"levels":[],"dedupe":false}',
  'evaluation_result.explanation': () =>
    '{"tree":{"code":"1","kind":"GROUP","children":[],"scores":{}},"stages":{},"total":null,"band":null,"veto":null,"notApplicable":"ZERO","bands":[],"weights":{},"vetoes":[]}',
  'competitions_stage.advance': () => '{"kind":"ALL"}',
};

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id that is the same in every run, and later than those before it: what a run finds, the next one finds again. */
function idAt(prefix: string, place: number): string {
  let digits = '';
  for (let rest = place; digits.length < 16; rest = Math.floor(rest / 32)) digits = CROCKFORD[rest % 32] + digits;
  return `${prefix}_01ARZ3NDEK${digits}`;
}

const days = ['2019-05-01', '2024-02-29', '2025-12-31', '2026-03-09', '2026-03-10', '2026-03-11', '2027-01-01'];

/**
 * Puts random rows into the tables of all entities, past every rule of the domain: what a row may say is not
 * what is tested here, only who sees it. A plugin that is installed later needs no line here.
 */
export class Rows {
  private counter = 0;
  /** What refers to rows that come later. */
  private readonly later: { entity: EntityClass; id: string; column: string; target: EntityClass }[] = [];

  constructor(
    private readonly context: Context,
    private readonly random: Random,
    private readonly canaries: Canaries,
    private readonly ids: Map<EntityClass, string[]>,
  ) {}

  async fill(entities: readonly EntityClass[], each: number): Promise<void> {
    for (const entity of this.inOrder(entities)) for (let n = 0; n < each; n++) await this.add(entity);
    for (const { entity, id, column, target } of this.later) {
      const value = this.random.of(this.ids.get(target) ?? [null]);
      const statement = sql`UPDATE ${name(tableOf(entity).name)} SET ${name(column)} = ${value} WHERE id = ${id}`;
      await this.unlessTaken(() => this.context.unguardedDatabase.execute(statement));
    }
    await this.attachSome();
  }

  /** Gives attachments to rows of whatever may have some. */
  private async attachSome(): Promise<void> {
    const owners = attachable(inside(this.context).kernel.installation).flatMap((entity) =>
      (this.ids.get(entity) ?? []).map((id) => ({ entity: entity.name, id })),
    );
    if (!owners.length) return;
    for (const id of this.ids.get(Attachment) ?? [])
      if (this.random.chance(0.7)) {
        const owner = this.random.of(owners);
        await this.context.unguardedDatabase.execute(
          sql`UPDATE organisation_attachment SET ownerEntity = ${owner.entity}, ownerId = ${owner.id} WHERE id = ${id}`,
        );
      }
  }

  /** Undefined where a random value was taken already. */
  async add(entity: EntityClass, given: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> {
    const { name: table, columns } = tableOf(entity);
    const targets = this.targets(entity);
    const counter = this.counter++;
    const id = idAt(entity.idPrefix, counter);
    const row: Record<string, unknown> = {};
    for (const column of columns)
      row[column.name] =
        given[column.name] ??
        (column.name === 'id' ? id : undefined) ??
        (meaningful[`${table}.${column.name}`] ?? meaningful[`*.${column.name}`])?.(counter, this.random) ??
        this.value(entity, id, column, targets.get(column.name));
    if (row.validTo && String(row.validTo) < String(row.validFrom)) row.validTo = null;
    // What stands for JSON here is its text already.
    const [stored] = await storedValues({ columns: columns.filter(({ kind }) => kind !== 'json') }, [row]);
    if (!stored || !(await this.unlessTaken(() => this.context.unguardedDatabase.execute(insertSql(table, [stored])))))
      return undefined;
    this.ids.set(entity, [...(this.ids.get(entity) ?? []), id]);
    return id;
  }

  private async unlessTaken(write: () => Promise<unknown>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  private value(entity: EntityClass, id: string, column: TableColumn, target: EntityClass | undefined): unknown {
    const { random } = this;
    if (target) {
      const known = this.ids.get(target) ?? [];
      if (known.length) return column.nullable && random.chance(0.3) ? null : random.of(known);
      this.later.push({ entity, id, column: column.name, target });
      return null;
    }
    if (column.nullable && random.chance(0.3)) return null;
    switch (column.kind) {
      case 'integer':
        return column.name === 'version' ? 1 : 1 + random.below(40);
      case 'boolean':
        return random.chance(0.5);
      case 'instant':
        return new Date(`${random.of(days)}T08:30:00.${100 + random.below(800)}Z`);
      case 'date':
        return random.of(days);
      case 'json':
        return '[]';
      case 'text': {
        const type = column.field?.type;
        const values = typeof type === 'object' && type ? Object.values(type) : [];
        if (values.length && values.every((value) => typeof value === 'string')) return random.of(values);
        return this.canaries.make({ entity, id, exposed: this.isShown(entity, column) });
      }
    }
  }

  /** By the schema or by a resolver of its name, which then says to whom. */
  private isShown(entity: EntityClass, { name: column, field }: TableColumn): boolean {
    const { schema } = (inside(this.context).kernel as Kernel).graph;
    const type = isExposed(entity) ? schema.getType(graphqlName(entity)) : undefined;
    return field !== undefined || (isObjectType(type) && column in type.getFields());
  }

  /** The entities that columns refer to: by a foreign key, or by a link alone. */
  private targets(entity: EntityClass): ReadonlyMap<string, EntityClass> {
    const keys = getMetadataArgsStorage()
      .foreignKeys.filter(({ target }) => target === entity)
      .map(({ propertyName, type }) => [propertyName ?? '', (type as () => EntityClass)()] as const);
    const links = [...linksOf(entity).values()].flatMap((link) =>
      link.kind === 'one' ? [[link.column, link.to()] as const] : [],
    );
    return new Map([...links, ...keys]);
  }

  /** Each after all that it must refer to, itself apart. */
  private inOrder(entities: readonly EntityClass[]): EntityClass[] {
    const ordered: EntityClass[] = [];
    const visit = (entity: EntityClass, trail: readonly EntityClass[]): void => {
      if (ordered.includes(entity) || trail.includes(entity)) return;
      for (const [column, target] of this.targets(entity))
        if (!tableOf(entity).column(column).nullable) visit(target, [...trail, entity]);
      if (entities.includes(entity)) ordered.push(entity);
    };
    for (const entity of entities) visit(entity, []);
    return ordered;
  }
}
