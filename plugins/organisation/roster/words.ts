/** The values of the roster's enums, and the Chinese words that a file may use for them. */
export const unitKinds = {
  ENTERPRISE: ['企业', '公司', '集团', '总公司', '总厂'],
  FACTORY: ['工厂', '分厂', '厂', '分公司'],
  WORKSHOP: ['车间'],
  SECTION: ['科室', '工段', '部门', '部', '处室', '科'],
  TEAM: ['班组', '班', '小组'],
  OTHER: ['其他', '其它'],
} as const;

export const employments = {
  REGULAR: [
    '正式',
    '正式工',
    '正式职工',
    '正式员工',
    '合同',
    '合同工',
    '合同制',
    '合同制职工',
    '合同制员工',
    '固定工',
    '全民',
    '在编',
  ],
  DISPATCHED: ['劳务派遣', '派遣', '派遣工', '劳务派遣工', '劳务外包', '外包', '外包工', '劳务工', '劳务'],
  TEMPORARY: ['临时', '临时工', '季节工', '短期工', '实习', '实习生', '见习', '返聘', '退休返聘'],
} as const;

export const memberStatuses = {
  ACTIVE: ['在岗', '在职', '正常', '试用', '试用期'],
  ON_LEAVE: ['请假', '休假', '病假', '产假', '待岗', '停薪留职'],
  LEFT: ['离职', '离厂', '辞职', '辞退', '调出', '解除合同', '终止合同'],
  RETIRED: ['退休', '离休', '已退休'],
} as const;

export const membershipKinds = {
  PRIMARY: ['主要', '主岗', '本岗', '主职'],
  SECONDARY: ['兼任', '兼职', '兼岗'],
  TEMPORARY: ['临时', '借调', '借用', '挂职'],
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
