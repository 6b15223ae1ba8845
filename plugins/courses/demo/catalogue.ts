import type { Course } from '../course.ts';
import type { Content, ItemContent } from '../versions/content.ts';

export interface DemoCourse extends Pick<Course, 'code' | 'title' | 'category' | 'mandatory' | 'hours'> {
  /** One after the other; the last is the current one. */
  readonly versions: readonly Content[];
}

const item = (
  kind: ItemContent['kind'],
  code: string,
  title: string,
  more: Partial<ItemContent> = {},
): ItemContent => ({
  kind,
  code,
  title,
  required: true,
  durationSeconds: null,
  uri: null,
  ...more,
});
const film = (code: string, title: string, minutes: number) =>
  item('VIDEO', code, title, { durationSeconds: minutes * 60, uri: `/media/${code}.mp4` });
const sheet = (code: string, title: string) => item('DOCUMENT', code, title, { uri: `/files/${code}.pdf` });
const practice = (code: string, title: string) => item('OFFLINE', code, title);
const optional = (content: ItemContent): ItemContent => ({ ...content, required: false });

const electricalSafety = {
  modules: [
    {
      title: '触电的危害 Dangers of electric shock',
      items: [film('shock', '触电事故案例 Accidents and their causes', 18)],
    },
    {
      title: '安全操作 Working safely',
      items: [
        sheet('rules', '车间用电安全规程 Rules for electricity in the workshop'),
        film('rescue', '触电急救 First aid after electric shock', 12),
        practice('drill', '心肺复苏实操 Resuscitation drill'),
      ],
    },
  ],
  completionRule: {
    kind: 'ALL',
    of: [
      { kind: 'WATCHED_GE', item: 'shock', basisPoints: 9000 },
      { kind: 'ITEM_DONE', item: 'rules' },
      { kind: 'WATCHED_GE', item: 'rescue', basisPoints: 9000 },
      { kind: 'ITEM_DONE', item: 'drill' },
    ],
  },
} as const satisfies Content;

/** Courses of a machine factory. The first has a second version, the last is still being written. */
export const catalogue: readonly DemoCourse[] = [
  {
    code: 'AQ-001',
    title: '安全用电 Electrical safety',
    category: '安全 Safety',
    mandatory: true,
    hours: 400,
    versions: [
      { modules: electricalSafety.modules.slice(0, 1), completionRule: { kind: 'ALL_REQUIRED' } },
      electricalSafety,
    ],
  },
  {
    code: 'AQ-002',
    title: '挂牌上锁 Lockout and tagout',
    category: '安全 Safety',
    mandatory: true,
    hours: 300,
    versions: [
      {
        modules: [
          {
            title: '能量隔离 Isolating energy',
            items: [
              film('energy', '危险能量的种类 Kinds of hazardous energy', 15),
              sheet('steps', '上锁挂牌八步法 The eight steps'),
            ],
          },
          { title: '现场练习 At the machine', items: [practice('lathe', '车床停机上锁 Locking out a lathe')] },
        ],
        completionRule: { kind: 'ALL', of: [{ kind: 'ALL_REQUIRED' }, { kind: 'MANUAL' }] },
      },
    ],
  },
  {
    code: 'GL-005',
    title: '5S现场管理 5S at the workplace',
    category: '现场管理 Workplace',
    mandatory: true,
    hours: 200,
    versions: [
      {
        modules: [
          {
            title: '整理、整顿、清扫、清洁、素养 Sort, set in order, shine, standardise, sustain',
            items: [
              film('intro', '什么是5S What 5S is', 10),
              sheet('checklist', '5S检查表 The checklist'),
              item('QUIZ', 'quiz', '5S小测验 A short quiz', { uri: '/quizzes/5s' }),
              optional(
                item('LINK', 'gallery', '改善前后照片 Before and after', { uri: 'https://learning.example/5s' }),
              ),
            ],
          },
        ],
        completionRule: { kind: 'ALL_REQUIRED' },
      },
    ],
  },
  {
    code: 'JN-010',
    title: '量具使用 Using measuring tools',
    category: '技能 Skills',
    mandatory: false,
    hours: 600,
    versions: [
      {
        modules: [
          {
            title: '读数 Reading',
            items: [
              film('caliper', '游标卡尺 The vernier calliper', 14),
              film('micrometer', '千分尺 The micrometer', 16),
              film('indicator', '百分表 The dial indicator', 11),
            ],
          },
          {
            title: '练习 Practice',
            items: [
              practice('shaft', '测量阶梯轴 Measuring a stepped shaft'),
              item('ASSIGNMENT', 'report', '测量报告 A measuring report'),
            ],
          },
        ],
        completionRule: {
          kind: 'ALL',
          of: [
            {
              kind: 'AT_LEAST',
              count: 2,
              of: ['caliper', 'micrometer', 'indicator'].map((code) => ({ kind: 'ITEM_DONE', item: code })),
            },
            { kind: 'ITEM_DONE', item: 'shaft' },
          ],
        },
      },
    ],
  },
  {
    code: 'JN-021',
    title: '机械识图 Reading engineering drawings',
    category: '技能 Skills',
    mandatory: false,
    hours: 1200,
    versions: [
      {
        modules: [
          {
            title: '视图与公差 Views and tolerances',
            items: [
              film('views', '三视图 Three views', 25),
              film('tolerances', '尺寸公差与形位公差 Dimensional and geometrical tolerances', 30),
            ],
          },
          { title: '习题 Exercises', items: [item('ASSIGNMENT', 'exercises', '补画第三视图 Draw the third view')] },
        ],
        completionRule: {
          kind: 'ANY',
          of: [{ kind: 'ALL_REQUIRED' }, { kind: 'ITEM_DONE', item: 'exercises' }],
        },
      },
    ],
  },
  {
    code: 'JN-030',
    title: '数控车床编程入门 Programming CNC lathes',
    category: '技能 Skills',
    mandatory: false,
    hours: 2000,
    versions: [],
  },
];
