import type { Permission } from '../../../server/kernel/contract/permission.ts';
import type { Oracle } from './oracle.ts';
import { type Person, type Row, TODAY, type World } from './world.ts';
import { writing } from './write-oracle.ts';

/** What a rule has to know of the person. */
export class PersonView {
  readonly me: string;
  /** The units that the person is in today. */
  readonly units: readonly string[];
  private readonly grants: readonly Row[];
  private readonly held = new Map<string, boolean>();

  constructor(
    private readonly person: Person,
    readonly oracle: Oracle,
    private readonly world: World,
  ) {
    this.me = person.memberId ?? '';
    const mine = (row: Row) => row.memberId === this.me && isToday(row);
    this.units = oracle
      .table('Membership')
      .filter(mine)
      .map((row) => String(row.unitId));
    this.grants = oracle.table('RoleGrant').filter(mine);
  }

  /** In the unit, or above it. */
  holds(id: string, unit: unknown): boolean {
    const key = `${id} ${unit}`;
    const known = this.held.get(key) ?? this.finds(id, unit);
    this.held.set(key, known);
    return known;
  }

  private finds(id: string, unit: unknown): boolean {
    if (this.person.only && !this.person.only.has(id)) return false;
    const everyLearner = this.permission(id).roles.includes('learner');
    const given = this.grants.filter((grant) => this.allows(grant, id)).map((grant) => String(grant.unitId));
    const from = [...given, ...(everyLearner ? this.units : [])];
    return this.oracle.upwards(unit).some((above) => from.includes(above));
  }

  holdsSomewhere(id: string): boolean {
    return this.oracle.table('Unit').some((unit) => this.holds(id, unit.id));
  }

  /** At every top, and so over rows of no unit too. */
  holdsEverywhere(id: string): boolean {
    return this.oracle
      .table('Unit')
      .filter(({ parentId }) => parentId === null)
      .every((top) => this.holds(id, top.id));
  }

  get isToken(): boolean {
    return this.person.only !== undefined;
  }

  /** From the units of the person up to the top. */
  isOnLine(unit: unknown): boolean {
    return this.units.some((own) => this.oracle.upwards(own).includes(unit as string));
  }

  /** The own line, and everything below the own units and those of a role. */
  seesUnit(unit: unknown): boolean {
    const counting = this.grants.filter(
      (grant) => !this.person.only || [...this.person.only].some((id) => this.allows(grant, id)),
    );
    const roots = [...this.units, ...counting.map((grant) => String(grant.unitId))];
    return this.isOnLine(unit) || this.oracle.upwards(unit).some((above) => roots.includes(above));
  }

  sees(entity: string, id: unknown): boolean {
    const row = this.oracle.byId(entity, id);
    return row !== undefined && this.oracle.rule(entity)(this)(row);
  }

  /** What is part of another row is written by whoever sees that one and may write it. */
  mayWrite(entity: string, id: unknown): boolean {
    const row = this.oracle.byId(entity, id);
    return row !== undefined && this.sees(entity, id) && (writing(this.oracle, entity)?.(this, row) ?? true);
  }

  private allows(grant: Row, id: string): boolean {
    const role = this.oracle.byId('Role', grant.roleId) as Row;
    if (role.builtIn)
      return role.code === 'administrator' || this.permission(id).roles.some((code) => code === role.code);
    return (JSON.parse(String(role.permissions)) as string[]).includes(id);
  }

  private permission(id: string): Permission {
    return this.world.server.server.kernel.installation.permissions.find((p) => p.id === id) as Permission;
  }
}

export const isToday = ({ validFrom, validTo }: Row) =>
  String(validFrom) <= TODAY && (validTo === null || String(validTo) >= TODAY);
