/** The values of the roster's enums, and the Chinese words that a file may use for them. */
export const unitKinds = {
  ENTERPRISE: ['企业', '公司'],
  FACTORY: ['工厂', '分厂'],
  WORKSHOP: ['车间'],
  SECTION: ['科室', '工段'],
  TEAM: ['班组'],
  OTHER: ['其他', '其它'],
} as const;

export const employments = {
  REGULAR: ['正式'],
  DISPATCHED: ['劳务派遣', '派遣'],
  TEMPORARY: ['临时'],
} as const;

export const memberStatuses = {
  ACTIVE: ['在岗', '在职'],
  ON_LEAVE: ['请假', '休假'],
  LEFT: ['离职'],
  RETIRED: ['退休'],
} as const;

export const membershipKinds = {
  PRIMARY: ['主要', '主岗'],
  SECONDARY: ['兼任', '兼职'],
  TEMPORARY: ['临时', '借调'],
} as const;

export type UnitKind = keyof typeof unitKinds;
export type Employment = keyof typeof employments;
export type MemberStatus = keyof typeof memberStatuses;
export type MembershipKind = keyof typeof membershipKinds;

/** As long as the organisation's columns, in characters. */
export const lengths = {
  code: 64,
  unitName: 200,
  memberName: 100,
  post: 100,
  jobType: 100,
  jobLevel: 64,
  tag: 64,
} as const;
