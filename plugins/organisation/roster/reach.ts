import { groupBy, Problems, refusalsOf, text, type Viewer } from 'qinxue/plugin';
import type { Member } from '../members/member.ts';
import type { Membership } from '../members/membership.ts';
import { importRoster } from '../permissions.ts';
import type { Unit } from '../units/unit.ts';
import { type Current, membershipValues, memberValues, unitValues } from './current.ts';
import type { MemberRow } from './member-file.ts';
import type { MembershipRow } from './membership-file.ts';
import type { Organisation } from './organisation.ts';
import type { RosterPlan } from './plan.ts';
import type { ParsedRoster } from './read-roster.ts';
import type { UnitRow } from './unit-file.ts';

export const reachMessages = {
  NEW_ROOT: () =>
    text(
      'A unit with none above it can be brought in by the operator only (`qinxue import`), since nobody holds a role in it; fill in its parent',
      '没有上级的单位只能由运维人员用命令行导入，请填写上级单位',
    ),
  OUTSIDE_REACH: () =>
    text(
      'This belongs to a unit in which you may not import; leave the row out, or ask someone who may',
      '该单位不在您的导入权限范围内，请删除本行或请有权限者导入',
    ),
} as const;

const refusalOf = refusalsOf(reachMessages);

/** Stands for the unit of a membership that the importer must not know. */
const HIDDEN = '…';

/**
 * What an importer may touch. Units that they cannot see are absent to them; those that they see but may
 * not import in, and people of other units, are refused by row – whether or not the row would change anything,
 * so that nobody learns by trial what a hidden row holds.
 */
export class Reach {
  private readonly isEverywhere: boolean;
  private readonly unitByCode: ReadonlyMap<string, Unit>;
  private readonly memberByNo: ReadonlyMap<string, Member>;
  private readonly membershipsOf: ReadonlyMap<string, readonly Membership[]>;

  constructor(
    private readonly viewer: Viewer,
    private readonly current: Current,
  ) {
    this.isEverywhere = viewer.isSystem || viewer.holdsEverywhere(importRoster);
    this.unitByCode = new Map(current.units.map((unit) => [unit.code, unit]));
    this.memberByNo = new Map(current.members.map((member) => [member.employeeNo, member]));
    this.membershipsOf = groupBy(current.memberships, ({ memberId }) => memberId);
  }

  /** The organisation as a plan for this importer may know it. */
  organisation(kind: ParsedRoster['kind']): Organisation {
    const { current } = this;
    const all = { units: unitValues(current), members: memberValues(current), memberships: membershipValues(current) };
    if (this.isEverywhere) return all;
    const units = all.units.filter(({ id }) => this.viewer.canSeeUnit(id));
    const seen = new Set(units.map(({ code }) => code));
    return {
      units,
      members: kind === 'memberships' ? all.members.filter(({ id }) => this.isPartlyOurs(id)) : all.members,
      memberships: all.memberships.map((each) => (seen.has(each.unitCode) ? each : { ...each, unitCode: HIDDEN })),
    };
  }

  /** The file with what the importer may not touch among its problems. */
  check(parsed: ParsedRoster): ParsedRoster {
    if (this.viewer.isSystem) return parsed;
    const problems = new Problems(parsed.file.problems, parsed.file.problemCount);
    for (const { row, values } of parsed.file.rows) {
      const isRoot = parsed.kind === 'units' && this.isNewRoot(values as UnitRow);
      if (isRoot) problems.add(row, refusalOf('NEW_ROOT'), 'parent');
      else if (!this.isEverywhere)
        for (const [column, value] of this.outside(parsed.kind, values))
          problems.add(row, refusalOf('OUTSIDE_REACH'), column, value);
    }
    const file = { ...parsed.file, problems: problems.byRow, problemCount: problems.count };
    return { ...parsed, file } as ParsedRoster;
  }

  /** Memberships elsewhere that the plan would end or change. */
  assertPlan(plan: RosterPlan): Problems {
    const problems = new Problems();
    if (this.isEverywhere) return problems;
    const unitOf = new Map(this.current.memberships.map(({ id, unitId }) => [id, unitId]));
    for (const { row, id } of [...plan.closes, ...plan.updates.memberships])
      if (!this.reaches(unitOf.get(id) ?? '')) problems.add(row, refusalOf('OUTSIDE_REACH'), 'unit');
    return problems;
  }

  private outside(kind: ParsedRoster['kind'], values: UnitRow | MemberRow | MembershipRow): [string, string][] {
    if (kind === 'units') return this.outsideOfUnits(values as UnitRow);
    const { employeeNo, unit } = values as MemberRow | MembershipRow;
    const places: [string, string][] = [];
    if (kind === 'members') {
      const member = this.memberByNo.get(employeeNo);
      if (member && !this.isOurs(member.id)) places.push(['employeeNo', employeeNo]);
      else if (!member && !unit) places.push(['unit', '']);
    }
    if (unit && this.isSeenOnly(unit)) places.push(['unit', unit]);
    return places;
  }

  private outsideOfUnits({ code, parent }: UnitRow): [string, string][] {
    const unit = this.unitByCode.get(code);
    if (unit && !this.reaches(unit.id)) return [['code', code]];
    const isMoved = parent && this.unitByCode.get(parent)?.id !== unit?.parentId;
    return isMoved && this.isSeenOnly(parent) ? [['parent', parent]] : [];
  }

  private isNewRoot({ code, parent }: UnitRow): boolean {
    const unit = this.unitByCode.get(code);
    return unit ? parent === null && unit.parentId !== null && this.reaches(unit.id) : !parent;
  }

  private reaches(unitId: string): boolean {
    return this.viewer.can(importRoster, unitId);
  }

  private isSeenOnly(code: string): boolean {
    const unit = this.unitByCode.get(code);
    return unit !== undefined && this.viewer.canSeeUnit(unit.id) && !this.reaches(unit.id);
  }

  /** The primary unit tells whose member somebody is: the latest one, so that those who left belong somewhere too. */
  private isOurs(memberId: string): boolean {
    const primaries = (this.membershipsOf.get(memberId) ?? []).filter(({ kind }) => kind === 'PRIMARY');
    const [latest] = primaries.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    return latest !== undefined && this.reaches(latest.unitId);
  }

  private isPartlyOurs(memberId: string): boolean {
    return (this.membershipsOf.get(memberId) ?? []).some(({ unitId }) => this.reaches(unitId));
  }
}
