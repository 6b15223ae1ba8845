import type { Sql } from '../data/sql.ts';
import type { Directory } from './directory/directory.ts';
import type { Permission } from './permission.ts';

export interface Grant {
  readonly unitId: string;
  readonly role: string;
}

export interface Identity {
  readonly memberId: string;
  /** Of the primary membership today; undefined for someone between units. */
  readonly primaryUnitId?: string;
  /** Of all memberships today. */
  readonly unitIds: readonly string[];
  readonly grants: readonly Grant[];
  /** The day for which all this was read. */
  readonly today: string;
  /** Where an API token stands for the member: nothing beyond its permissions, whatever the member may do. */
  readonly token?: ScopedToken;
}

export interface ScopedToken {
  readonly id: string;
  readonly permissions: ReadonlySet<string>;
}

/** Who asks, and what that person may do where. Frozen for one version of the directory. */
export class Viewer {
  /** The units the person is in, and every unit above them. */
  readonly ancestorUnitIds: ReadonlySet<string>;
  private readonly reach = new Map<string, readonly string[]>();

  constructor(
    private readonly directory: Directory,
    readonly identity: Identity | undefined,
    /** The kernel itself, for reactions and imports: everything is allowed. */
    readonly isSystem = false,
  ) {
    this.ancestorUnitIds = new Set((identity?.unitIds ?? []).flatMap((id) => directory.unit(id)?.path ?? []));
  }

  /** The same person without limits, for rules that must count what the person cannot see; the audit log still names them. */
  asSystem(): Viewer {
    return new Viewer(this.directory, this.identity, true);
  }

  get isSignedIn(): boolean {
    return this.isSystem || this.identity !== undefined;
  }

  get memberId(): string | undefined {
    return this.identity?.memberId;
  }

  /** Whether the person is one of these. Asked so instead of by id, live streams of all others share one answer. */
  isAmong(memberIds: readonly string[]): boolean {
    return this.memberId !== undefined && memberIds.includes(this.memberId);
  }

  /** Whether an API token asks in the member's place. */
  get isToken(): boolean {
    return !this.isSystem && this.identity?.token !== undefined;
  }

  /** Whose idempotency keys count: a token's own, lest it be told an answer that was the member's. */
  get principal(): string | undefined {
    return this.identity?.token?.id ?? this.memberId;
  }

  /** The units for which the permission was given; it reaches everything below each of them. */
  unitsWith(permission: Pick<Permission, 'id'>): readonly string[] {
    if (this.isSystem) return this.directory.roots;
    const known = this.reach.get(permission.id);
    if (known) return known;
    const units = this.mayUse(permission.id) ? this.grantedUnits(permission.id) : [];
    this.reach.set(permission.id, units);
    return units;
  }

  /** These units and all below them, in brackets, for `IN`. */
  below(unitIds: readonly string[]): Sql {
    return this.directory.below(unitIds);
  }

  /** Whether the permission reaches every unit there is. */
  holdsEverywhere(permission: Pick<Permission, 'id'>): boolean {
    const units = this.unitsWith(permission);
    return units.length > 0 && this.directory.roots.every((root) => units.includes(root));
  }

  /** With a unit: in that unit. Without: in any. */
  can(permission: Pick<Permission, 'id'>, unitId?: string): boolean {
    if (this.isSystem) return true;
    const roots = this.unitsWith(permission);
    if (unitId === undefined) return roots.length > 0;
    const path = this.directory.unit(unitId)?.path ?? [];
    return path.some((above) => roots.includes(above));
  }

  /** Every permission the viewer holds in a unit. */
  permissionsIn(unitId: string): string[] {
    return this.directory.permissions.filter((id) => this.can({ id }, unitId));
  }

  /** Units the viewer may address: their own line, all below it, and all below their grants. */
  canSeeUnit(unitId: string): boolean {
    if (this.isSystem) return true;
    const unit = this.directory.unit(unitId);
    if (!unit) return false;
    return this.ancestorUnitIds.has(unitId) || unit.path.some((above) => this.seenRoots.includes(above));
  }

  /** The units whose subtree is visible: those the person is in, and those of any grant. */
  get seenRoots(): readonly string[] {
    if (this.isSystem) return this.directory.roots;
    const grants = (this.identity?.grants ?? []).filter((grant) => this.isInScope(grant));
    return [...(this.identity?.unitIds ?? []), ...grants.map((grant) => grant.unitId)];
  }

  private mayUse(permissionId: string): boolean {
    return this.identity?.token?.permissions.has(permissionId) ?? true;
  }

  /** A token sees the units of a grant only for a permission of that grant which it has. */
  private isInScope({ role }: Grant): boolean {
    const permissions = this.identity?.token?.permissions;
    return !permissions || [...permissions].some((id) => this.directory.roleHas(role, id));
  }

  private grantedUnits(permissionId: string): string[] {
    const { identity } = this;
    if (!identity) return [];
    const granted = identity.grants
      .filter((grant) => this.directory.roleHas(grant.role, permissionId))
      .map((grant) => grant.unitId);
    // Everybody is a learner in their own unit without being told so.
    const asLearner = this.directory.roleHas('learner', permissionId) ? identity.unitIds : [];
    return [...new Set([...granted, ...asLearner])];
  }
}
