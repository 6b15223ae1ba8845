import { text } from 'qinxue/plugin';
import type { NodeContent } from '../systems/content.ts';
import { extra, group, judged, measured, points, share, veto } from './node.ts';

/** The six conditions of a learning enterprise, for the enterprise and for every workshop or section in it. */
export const learningEnterprise: readonly NodeContent[] = [
  group('E1', text('Lifelong learning is common', '终身学习成为风尚'), 2000, [
    judged('E1.1', text('People know why they learn and say so', '职工普遍具有终身学习理念'), 4000),
    measured(
      'E1.2',
      text('People trained in the year', '年度职工培训覆盖面'),
      3000,
      'courses.learners-share',
      share(10_000),
    ),
    judged('E1.3', text('Learning teams exist and work by a plan', '学习型班组普遍建立并按计划开展活动'), 3000),
  ]),
  group('E2', text('Learning is planned and led', '学习有规划、有组织'), 1500, [
    judged('E2.1', text('A long-term plan and goals for the year', '有中长期规划和年度目标'), 5000),
    judged('E2.2', text('Bodies, people in charge and targets for talent', '组织机构健全，人才培养目标明确'), 5000),
  ]),
  group('E3', text('Everybody has access to training', '人人享有培训机会'), 2000, [
    measured(
      'E3.1',
      text('Mandatory courses completed', '必修课程完成情况'),
      4000,
      'courses.completion-rate',
      share(9500),
    ),
    judged(
      'E3.2',
      text('Funds of at least 1.5 % of payroll, spent on training', '教育培训经费不低于工资总额1.5%且专款专用'),
      6000,
    ),
  ]),
  group('E4', text('What is learned is shown and shared', '学习成果共享、学用结合'), 1500, [
    measured(
      'E4.1',
      text('Part in skill competitions', '技能竞赛参与面'),
      4000,
      'competitions.participation-rate',
      share(3000),
    ),
    measured('E4.2', text('Books read per head', '人均读书量'), 3000, 'reading.books-per-head', share(200)),
    judged('E4.3', text('Learning and work feed each other', '工作学习化、学习工作化'), 3000),
  ]),
  group('E5', text('Leaders go ahead', '领导带头、保障有力'), 1500, [
    measured('E5.1', text("Leaders' learning hours", '领导人员学习学时'), 4000, 'courses.leaders-hours', share(4000)),
    judged('E5.2', text('Rooms, books and teachers are used to the full', '学习资源得到充分利用'), 3000),
    judged('E5.3', text('Learning pays for those who learn', '激励机制有效'), 3000),
  ]),
  group('E6', text('People and results keep improving', '队伍素质和效益持续提升'), 1500, [
    judged('E6.1', text('Levels of skill and schooling rise', '职工技能等级和学历水平逐年提高'), 5000),
    judged('E6.2', text('Results at work rise', '工作业绩逐年提高'), 5000),
  ]),
  extra('BONUS', 'E.B', text('Honours of a higher level', '获上级表彰'), 5, {
    kind: 'ADDITIVE',
    per: points(2),
    cap: points(100),
    dedupe: true,
  }),
  veto('E.V1', text('A serious accident for which it is responsible', '发生责任性重大事故'), 'CAP_BAND', '合格 pass'),
  veto('E.V2', text('Figures were made up', '弄虚作假'), 'DISQUALIFY'),
];
