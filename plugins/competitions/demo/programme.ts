import type { CompetitionEvent } from '../programme/competition-event.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';
import type { AspectContent } from '../schemes/parse-aspects.ts';

export interface DemoStage extends Pick<CompetitionStage, 'name' | 'kind' | 'weight' | 'aggregation' | 'advance'> {
  readonly aspects: readonly AspectContent[];
}

export interface DemoEvent extends Pick<CompetitionEvent, 'name' | 'jobType' | 'tieBreaks' | 'awardRule'> {
  readonly stages: readonly DemoStage[];
}

const measured = (no: number, code: string, title: string, points: number): AspectContent => ({
  no,
  code,
  title,
  kind: 'MEASUREMENT',
  maxMark: points * 10_000,
  minJudges: 1,
  tolerance: [],
  benchmarks: [],
});

const judged = (no: number, code: string, title: string, points: number): AspectContent => ({
  ...measured(no, code, title, points),
  kind: 'JUDGEMENT',
  minJudges: 3,
  benchmarks: [
    '低于企业标准 Below the standard',
    '达到企业标准 Meets the standard',
    '部分高于标准 Partly above it',
    '全面高于标准 Above it throughout',
  ],
});

const theory: DemoStage = {
  name: '理论考试 Theory',
  kind: 'THEORY',
  weight: 3000,
  aggregation: 'MEAN',
  advance: { kind: 'PERCENT', value: 8000 },
  aspects: [measured(1, 'PAPER', '笔试 Written paper', 100)],
};

const practice = (...aspects: readonly AspectContent[]): DemoStage => ({
  name: '实际操作 Practice',
  kind: 'PRACTICAL',
  weight: 7000,
  aggregation: 'TRIMMED',
  advance: { kind: 'ALL' },
  aspects,
});

const firstSecondThird = {
  kind: 'FIXED',
  ties: 'SHARE',
  tiers: [
    { name: '一等奖 First prize', value: 1 },
    { name: '二等奖 Second prize', value: 2 },
    { name: '三等奖 Third prize', value: 3 },
  ],
} as const;

export const turning: DemoEvent = {
  name: '车工 Turning',
  jobType: null,
  tieBreaks: [{ stage: 2 }, { stage: 2, aspect: 'SIZE' }],
  awardRule: firstSecondThird,
  stages: [
    theory,
    practice(
      measured(1, 'SIZE', '尺寸精度 Dimensions', 60),
      measured(2, 'TIME', '用时 Time taken', 20),
      judged(3, 'SURFACE', '表面质量 Surface', 12),
      judged(4, 'SAFETY', '安全文明生产 Safety and order', 8),
    ),
  ],
};

export const welding: DemoEvent = {
  name: '焊工 Welding',
  jobType: null,
  tieBreaks: [{ stage: 2 }],
  awardRule: firstSecondThird,
  stages: [
    theory,
    practice(
      measured(1, 'SEAM', '焊缝尺寸 Seam dimensions', 50),
      measured(2, 'XRAY', '射线探伤 X-ray test', 30),
      judged(3, 'LOOK', '焊缝外观 Look of the seam', 20),
    ),
  ],
};
