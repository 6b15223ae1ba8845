import { text } from 'qinxue/plugin';
import type { Method } from '../calculation/method.ts';
import type { NodeContent } from '../systems/content.ts';
import { extra, judged, measured, pointed, points, share, veto } from './node.ts';

const off = (per: number): Method => ({ kind: 'DEDUCTIVE', per: points(per), floor: 0 });

/** Without evidence: what is found wrong is written down, what is right need not be shown. */
const found = (leaf: NodeContent): NodeContent => ({ ...leaf, evidenceRequired: false });

/** The sheet of a team: 100 points, less what is found wrong. */
export const learningTeam: readonly NodeContent[] = [
  pointed(found(judged('T1', text('Weekly study held and recorded', '班组周学习按时开展并有记录'), 1, off(5))), 20),
  pointed(found(judged('T2', text('Job drills held by plan', '岗位练兵按计划开展'), 1, off(5))), 20),
  pointed(found(judged('T3', text('Shift handover and rules kept', '交接班和规章制度执行'), 1, off(10))), 15),
  pointed(found(judged('T4', text('The learning corner in order', '学习园地整洁有更新'), 1, off(10))), 10),
  pointed(
    measured(
      'T5',
      text('Mandatory courses completed', '必修课程完成情况'),
      1,
      'courses.completion-rate',
      share(10_000),
    ),
    20,
  ),
  pointed(measured('T6', text('Books read per head', '人均读书量'), 1, 'reading.books-per-head', share(200)), 15),
  extra('BONUS', 'T.B', text('Proposals adopted and contests won', '建议采纳与比武获奖'), 10, {
    kind: 'ADDITIVE',
    per: points(2),
    cap: points(100),
    dedupe: true,
  }),
  extra('DEDUCTION', 'T.D', text('Absence from factory-wide study', '无故缺席厂级学习'), 10, {
    kind: 'ADDITIVE',
    per: points(2),
    cap: points(100),
    dedupe: false,
  }),
  veto('T.V', text('An accident at work', '发生工伤事故'), 'CAP_BAND', '合格 pass'),
];
