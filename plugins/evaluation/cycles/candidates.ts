import { type Context, sql } from 'qinxue/plugin';
import { audienceMembers, people, Unit } from '../../organisation/index.ts';
import { meansUnit } from '../systems/applicability.ts';
import type { IndexSystem } from '../systems/index-system.ts';
import type { IndexVersion } from '../systems/index-version.ts';
import { type SubjectKind, subjectKindOf } from '../systems/subject-kind.ts';
import type { Candidate, Matcher } from './matching.ts';

/** Who could be evaluated: where, and under whom. */
export interface SubjectPlace extends Candidate {
  readonly code: string;
  readonly name: string;
  readonly kind: SubjectKind;
  readonly unitId: string;
  readonly superiorUnitId: string;
  readonly memberId: string | null;
}

export interface UsedSystem {
  readonly system: IndexSystem;
  readonly version: IndexVersion;
}

/** All of a kind in a unit and below it today, and whom each of its systems means. */
export async function candidatesOf(
  context: Context,
  unitId: string,
  kind: SubjectKind,
  used: readonly UsedSystem[],
): Promise<{ places: SubjectPlace[]; matchers: Matcher[] }> {
  return kind === 'PERSON' ? peopleOf(context, unitId, used) : unitsOf(context, unitId, kind, used);
}

async function unitsOf(context: Context, unitId: string, kind: SubjectKind, used: readonly UsedSystem[]) {
  const today = context.today();
  const below = context.directory.subtree(unitId).map(({ id }) => id);
  const open = await context.list(Unit, { id: { in: below }, validFrom: { lte: today } });
  const units = open.filter(
    (unit) => (unit.validTo === null || unit.validTo >= today) && subjectKindOf(unit.kind) === kind,
  );
  const places = units.map(
    ({ id, code, name, parentId }): SubjectPlace => ({
      id,
      ...labelled(code, name),
      kind,
      unitId: id,
      superiorUnitId: parentId ?? id,
      memberId: null,
    }),
  );
  const matchers = used.map(({ system, version }): Matcher => {
    const meant = units.filter((unit) => meansUnit(version.applicability, unit, pathOf(context, unit.id)));
    return { systemId: system.id, label: system.code, means: new Set(meant.map(({ id }) => id)) };
  });
  return { places, matchers };
}

const labelled = (code: string, name: string) => ({ code, name, label: `${code} ${name}` });

const pathOf = (context: Context, unitId: string) => context.directory.unit(unitId)?.path ?? [unitId];

async function peopleOf(context: Context, unitId: string, used: readonly UsedSystem[]) {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT m.id, m.employeeNo, m.name, p.unitId FROM ${people.of([unitId], { on: context.today(), status: 'HEADCOUNT' })} p
    JOIN organisation_member m ON m.id = p.memberId ORDER BY m.employeeNo`);
  const places = rows.map(
    (row): SubjectPlace => ({
      id: String(row.id),
      ...labelled(String(row.employeeNo), String(row.name)),
      kind: 'PERSON',
      unitId: String(row.unitId),
      superiorUnitId: String(row.unitId),
      memberId: String(row.id),
    }),
  );
  // One statement a system; a cycle has at most twenty.
  const meant = await Promise.all(
    used.map(({ version }) => audienceMembers(context, version.applicability, { within: unitId })),
  );
  const matchers = used.map(
    ({ system }, i): Matcher => ({ systemId: system.id, label: system.code, means: new Set(meant[i] ?? []) }),
  );
  return { places, matchers };
}
