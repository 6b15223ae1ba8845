import type { UnitKind } from '../units/unit-kind.ts';

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  /** The trade of its people; none where they work at desks. */
  readonly jobType: string | null;
  readonly tags: readonly string[];
}

export const ENTERPRISE = 'QX';

interface Branch {
  readonly code: string;
  readonly name: string;
  readonly kind: 'WORKSHOP' | 'SECTION';
  readonly tags: readonly string[];
  readonly teams: readonly (readonly [name: string, jobType: string | null])[];
}

const branches: readonly Branch[] = [
  {
    code: 'QX-W1',
    name: '机加工车间',
    kind: 'WORKSHOP',
    tags: ['生产一线'],
    teams: [
      ['车工一班', '车工'],
      ['车工二班', '车工'],
      ['铣工班', '铣工'],
      ['数控班', '数控车工'],
    ],
  },
  {
    code: 'QX-W2',
    name: '焊接车间',
    kind: 'WORKSHOP',
    tags: ['生产一线'],
    teams: [
      ['焊工一班', '焊工'],
      ['焊工二班', '焊工'],
      ['冷作班', '冷作钣金工'],
      ['下料班', '剪切工'],
    ],
  },
  {
    code: 'QX-W3',
    name: '装配车间',
    kind: 'WORKSHOP',
    tags: ['生产一线'],
    teams: [
      ['钳工一班', '钳工'],
      ['钳工二班', '钳工'],
      ['总装班', '装配钳工'],
      ['涂装班', '涂装工'],
    ],
  },
  {
    code: 'QX-W4',
    name: '热处理车间',
    kind: 'WORKSHOP',
    tags: ['生产一线', '特种作业'],
    teams: [
      ['淬火班', '热处理工'],
      ['渗碳班', '热处理工'],
      ['锻造班', '锻造工'],
      ['铸造班', '铸造工'],
    ],
  },
  {
    code: 'QX-W5',
    name: '动力维修车间',
    kind: 'WORKSHOP',
    tags: ['生产保障', '特种作业'],
    teams: [
      ['电工一班', '电工'],
      ['电工二班', '电工'],
      ['机修班', '机修钳工'],
      ['管道班', '管道工'],
    ],
  },
  {
    code: 'QX-S1',
    name: '质量检验科',
    kind: 'SECTION',
    tags: ['职能部门'],
    teams: [
      ['检验班', '质检员'],
      ['计量班', '计量工'],
    ],
  },
  { code: 'QX-S2', name: '技术科', kind: 'SECTION', tags: ['职能部门'], teams: [['工艺组', null]] },
  { code: 'QX-S3', name: '人力资源科', kind: 'SECTION', tags: ['职能部门'], teams: [['教育培训组', null]] },
];

/** The factory of the demonstration: one enterprise, eight workshops and sections, twenty-four teams; parents first. */
export const demoUnits: readonly DemoUnit[] = [
  { code: ENTERPRISE, name: '勤学机械厂', kind: 'ENTERPRISE', parent: null, jobType: null, tags: [] },
  ...branches.map(
    ({ code, name, kind, tags }): DemoUnit => ({ code, name, kind, parent: ENTERPRISE, jobType: null, tags }),
  ),
  ...branches.flatMap(({ code, teams }) =>
    teams.map(
      ([name, jobType], i): DemoUnit => ({
        code: `${code}-T${i + 1}`,
        name,
        kind: 'TEAM',
        parent: code,
        jobType,
        tags: jobType ? ['一线班组'] : [],
      }),
    ),
  ),
];

/** Ids by code or number. */
export type Ids = ReadonlyMap<string, string>;

export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demonstration has no "${key}".`);
  return id;
}
