import { type Attribution, type Context, type Sql, sql } from 'qinxue/plugin';
import { treeOn, unitTree } from '../tree/tree-sql.ts';
import { Membership } from './membership.ts';

/**
 * Who is meant: `ACTIVE` who can be enrolled or nominated; `HEADCOUNT` whoever is on the staff, on leave or not;
 * `EVER` whoever belonged there on the day, whatever became of them: history.
 */
export type PeopleStatus = 'ACTIVE' | 'HEADCOUNT' | 'EVER';

export interface PeopleOptions {
  /** The day, `YYYY-MM-DD`: whose primary membership of the day is in a unit that hangs there on that day. */
  readonly on: string;
  readonly status: PeopleStatus;
  /** By the tree of that day, unless by that of today. */
  readonly attribution?: Attribution;
}

const staff: Record<PeopleStatus, Sql> = {
  ACTIVE: sql`JOIN organisation_member s ON s.id = m.memberId AND s.status = 'ACTIVE'`,
  HEADCOUNT: sql`JOIN organisation_member s ON s.id = m.memberId AND s.status IN ('ACTIVE', 'ON_LEAVE')`,
  EVER: sql``,
};

/** The memberships `m` that say where people count on a day. */
export const countsOn = (day: string): Sql =>
  sql`m.kind = 'PRIMARY' AND m.validFrom <= ${day} AND (m.validTo IS NULL OR m.validTo >= ${day})`;

/** Where someone belongs today. */
export interface Place {
  readonly memberId: string;
  /** The unit that the person counts in. */
  readonly unitId: string;
  /** All units that the person belongs to, and those above them. */
  readonly line: ReadonlySet<string>;
}

/** The people of units, by the one rule for each purpose. */
export const people = {
  /**
   * A table of the people of units and of all below them, to select from: `ancestorId` (the unit that was asked for),
   * `memberId`, and `unitId`, where the person counts. Rows of all people: for what the system counts and decides.
   * @example sql`SELECT p.memberId FROM ${people.of([unitId], { on: context.today(), status: 'ACTIVE' })} p`
   */
  of: (unitIds: readonly string[], { on, status, attribution }: PeopleOptions): Sql => sql`
    (SELECT c.ancestorId, m.memberId, m.unitId FROM ${unitTree('c')}
      JOIN organisation_membership m ON m.unitId = c.descendantId AND ${treeOn('c', on, attribution)} ${staff[status]}
      WHERE c.ancestorId IN ${[...unitIds]} AND ${countsOn(on)})`,

  /** Undefined for someone who belongs to no unit today. */
  async placeOf(context: Context, memberId: string): Promise<Place | undefined> {
    const today = context.today();
    const begun = await context.asSystem().list(Membership, { memberId, validFrom: { lte: today } });
    const current = begun.filter(({ validTo }) => validTo === null || validTo >= today);
    const primary = current.find(({ kind }) => kind === 'PRIMARY');
    if (!primary) return undefined;
    const line = new Set(current.flatMap(({ unitId }) => context.directory.unit(unitId)?.path ?? []));
    return { memberId, unitId: primary.unitId, line };
  },
} as const;
