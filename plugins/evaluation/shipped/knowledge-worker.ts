import { text } from 'qinxue/plugin';
import type { NodeContent } from '../systems/content.ts';
import { extra, group, judged, measured, points, share, veto } from './node.ts';

/** The five conditions of a knowledge worker. */
export const knowledgeWorker: readonly NodeContent[] = [
  group('W1', text('Ideals, conduct and dedication', '有理想、讲道德、爱岗敬业'), 2000, [
    judged('W1.1', text('Works with dedication and keeps the rules', '爱岗敬业，遵章守纪'), 10_000),
    veto('W1.V', text('A serious breach of discipline', '严重违纪'), 'ZERO_NODE'),
  ]),
  group('W2', text('Wants to learn and has a plan', '有学习愿望和完整计划'), 2000, [
    measured(
      'W2.1',
      text('A plan of self-study in progress', '自学计划执行中'),
      5000,
      'reading.active-plans-share',
      share(10_000),
    ),
    judged('W2.2', text('Learns through work', '在工作中学习'), 5000),
  ]),
  group('W3', text('Masters the knowledge of the post', '掌握岗位知识'), 2500, [
    measured(
      'W3.1',
      text('Mandatory courses completed', '必修课程完成情况'),
      5000,
      'courses.completion-rate',
      share(10_000),
    ),
    measured('W3.2', text('Books read', '读书量'), 2000, 'reading.books-per-head', share(300)),
    judged('W3.3', text('A role in the learning of the team', '在团队学习中作用突出'), 3000),
  ]),
  group('W4', text('Practical ability', '实践能力强'), 2000, [
    measured('W4.1', text('Part in skill competitions', '参加技能竞赛'), 4000, 'competitions.entries', share(1)),
    judged('W4.2', text('Adapts to new machines and ways of working', '适应新设备、新工艺'), 6000),
  ]),
  group('W5', text('Innovates, with results at the post', '勇于创新、岗位有成果'), 1500, [
    measured('W5.1', text('Proposals of improvement', '合理化建议'), 4000, 'innovation.proposals-per-head', share(200)),
    judged('W5.2', text('Results at the post', '岗位业绩'), 6000),
  ]),
  extra('BONUS', 'W.B', text('Awards in competitions', '竞赛获奖'), 5, {
    kind: 'ADDITIVE',
    per: points(2),
    cap: points(100),
    dedupe: true,
  }),
  veto('W.V', text('Figures were made up', '弄虚作假'), 'DISQUALIFY'),
];
