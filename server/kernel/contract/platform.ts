import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Session } from '../data/database.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Sql } from '../data/sql.ts';
import type { Context } from './context.ts';
import type { Permission } from './permission.ts';
import type { Identity } from './viewer.ts';

export interface TenantUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** The units that plugins are switched in, and what the roles that people made may do. */
export interface TenantTree {
  readonly units: readonly TenantUnit[];
  /** Permissions by the code of the role. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The one port through which the kernel asks for units and people: it knows ids and permissions, and no table of them. */
export interface Platform {
  readonly tree: {
    read(session: Session): Promise<TenantTree>;
    /** The ids of these units and of all below them today, in brackets, for `IN`. */
    below(unitIds: readonly string[]): Sql;
  };
  /** A change to one of these moves the version of the directory: all processes read it again. */
  readonly invalidatedBy: ReadonlySet<EntityClass>;
  /** Held by whoever asks what nobody has written down before. */
  readonly analyse: Permission;
  /** Whether the sign-ins of the demonstration are there. */
  hasDemoSignIns(session: Session): Promise<boolean>;
}

/** Who a request comes from. */
export interface Recognised {
  readonly identity: Identity;
  readonly expiresAt: Date;
  /** Undefined for an API token. */
  readonly sessionId?: string;
}

export interface Authenticator {
  /** Undefined for a stranger. @throws UNAUTHENTICATED for what is not valid, or no longer */
  recognise(authorization: string | undefined): Promise<Recognised | undefined>;
}

/** A piece of work that comes again and again; resolves to how much it did. */
export interface PeriodicJob {
  readonly name: string;
  readonly round: (isStopped: () => boolean) => Promise<number>;
}

/** The platform in a process that serves. */
export interface RunningPlatform {
  readonly authenticator: Authenticator;
  /** What readiness asks beside the database, by what it says where one is not. */
  readonly checks: Readonly<Record<string, () => Promise<boolean>>>;
  readonly jobs: readonly PeriodicJob[];
  /** Registers what is not under `/plugins`. */
  routes(app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void;
  close(): Promise<void>;
}
