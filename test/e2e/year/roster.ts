/** How large the organisation of a year is; the whole one is 1 enterprise, 8 workshops, 24 teams and 480 people. */
export interface Size {
  readonly workshops: number;
  /** In each workshop. */
  readonly teams: number;
  /** In each team. */
  readonly people: number;
}

export const whole: Size = { workshops: 8, teams: 3, people: 19 };
export const small: Size = { workshops: 2, teams: 1, people: 6 };

/** Those of the enterprise itself: the administrator, an analyst, a reviewer, five judges. */
export const office = ['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E08'] as const;
export const judges = office.slice(3);

export interface Team {
  readonly code: string;
  readonly workshop: string;
  /** Employee numbers; the first leads. */
  readonly people: readonly string[];
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

export const workshopsOf = ({ workshops }: Size): string[] => upTo(workshops).map((w) => `W${w}`);
/** The head and the trainer of a workshop. */
export const headOf = (workshop: string) => `${workshop}-H`;
export const trainerOf = (workshop: string) => `${workshop}-T`;

export const teamsOf = (size: Size): Team[] =>
  workshopsOf(size).flatMap((workshop) =>
    upTo(size.teams).map((t) => {
      const code = `${workshop}-${t}`;
      return { code, workshop, people: upTo(size.people).map((p) => `${code}-${String(p).padStart(2, '0')}`) };
    }),
  );

export const peopleOf = (size: Size): string[] => [
  ...office,
  ...workshopsOf(size).flatMap((workshop) => [headOf(workshop), trainerOf(workshop)]),
  ...teamsOf(size).flatMap(({ people }) => people),
];

const trades = ['车工', '焊工', '钳工', '电工', '铣工', '热处理工', '涂装工', '检验工'];
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n');

export const unitsCsv = (size: Size): string =>
  csv([
    ['单位编码', '单位名称', '单位类型', '上级单位编码', '启用日期'],
    ['E', '年度机械厂', '企业', '', '2000-01-01'],
    ...workshopsOf(size).map((w, i) => [w, `${trades[i % trades.length]}车间`, '车间', 'E', '2000-01-01']),
    ...teamsOf(size).map(({ code, workshop }) => [code, `${code}班`, '班组', workshop, '2000-01-01']),
  ]);

export const membersCsv = (size: Size): string => {
  const titles = ['工号', '姓名', '单位编码', '岗位', '工种', '一线', '班组长', '入职日期', '开始日期'];
  const row = (no: string, unit: string, post: string, trade: string, isLeader: boolean) => [
    no,
    `职工${no}`,
    unit,
    post,
    trade,
    trade ? '是' : '否',
    isLeader ? '是' : '否',
    '2015-03-01',
    '2015-03-01',
  ];
  return csv([
    titles,
    ...office.map((no, i) => row(no, 'E', i < 3 ? '管理员' : '裁判', '', i === 0)),
    ...workshopsOf(size).flatMap((w) => [
      row(headOf(w), w, '车间主任', '', true),
      row(trainerOf(w), w, '培训师', '', false),
    ]),
    ...teamsOf(size).flatMap(({ code, workshop, people }) => {
      const trade = trades[(Number(workshop.slice(1)) - 1) % trades.length] ?? '';
      return people.map((no, i) => row(no, code, i ? '操作工' : '班组长', trade, i === 0));
    }),
  ]);
};
