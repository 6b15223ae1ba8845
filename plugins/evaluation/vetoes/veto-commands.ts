import { badInput, type Context, lockedRow, QinxueError, standingRow, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { cycleLifecycle } from '../cycles/cycle-lifecycle.ts';
import type { EvaluationCycleStatus } from '../cycles/cycle-status.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { manageEvaluation } from '../permissions.ts';
import { evaluationPlugin } from '../settings.ts';
import { scorerOf } from '../sheets/scorer.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { markStale } from '../subjects/mark-stale.ts';
import { subjectLifecycle } from '../subjects/subject-lifecycle.ts';
import { IndexNode } from '../systems/index-node.ts';
import { VetoHit } from './veto-hit.ts';
import type { VetoHitLiftInput, VetoHitProposeInput } from './veto-input.ts';
import { vetoLifecycle } from './veto-lifecycle.ts';

const open: readonly EvaluationCycleStatus[] = ['SELF_ASSESSMENT', 'UNIT_REVIEW', 'COMMITTEE_REVIEW', 'CALIBRATION'];

/** By those who review the subject, the committee, or who manages the evaluation. */
export async function proposeVeto(context: Context, input: VetoHitProposeInput): Promise<VetoHit> {
  const subject = await context.get(EvaluationSubject, input.subject);
  const cycle = await openCycle(context, subject.cycleId);
  const [reviews, judges] = [await scorerOf(context, 'UNIT', cycle), await scorerOf(context, 'COMMITTEE', cycle)];
  if (!reviews(subject) && !judges(subject) && !context.can(manageEvaluation, cycle.unitId)) throw notYours();
  subjectLifecycle.require(subject, ['ACTIVE'], 'propose a veto');
  const system = context.asSystem();
  const node = await system.first(IndexNode, { versionId: subject.versionId, code: input.node, kind: 'VETO' });
  if (!node?.effect) {
    // Through the viewer's eyes: a committee may judge by a system that it does not see.
    const inOrder = { orderBy: [{ column: 'place', descending: false }] };
    const vetoes = await context.list(IndexNode, { versionId: subject.versionId, kind: 'VETO' }, inOrder);
    const known = vetoes.map(({ code, name }) => `"${code}" (${name})`).join(', ');
    throw badInput('input.node', {
      en: `is no veto of the subject's index system, which has ${known || 'none that you can see'}.`,
      zh: `不是该对象指标体系的一票否决项，可用的有：${known || '无（或您不可见）'}。`,
    });
  }
  const { id: subjectId, cycleId, unitId, superiorUnitId, memberId } = subject;
  return system.insert(VetoHit, {
    ...{ subjectId, cycleId, unitId, superiorUnitId, memberId },
    node: node.code,
    fact: inputText('input.fact', input.fact, 1000),
    effect: node.effect,
    capBand: node.capBand,
    status: 'PROPOSED',
    proposedById: context.viewer.memberId ?? null,
  });
}

export const confirmVeto = (context: Context, id: string): Promise<VetoHit> => decide(context, id, 'confirm', {});

export const liftVeto = (context: Context, { vetoHit, reason }: VetoHitLiftInput): Promise<VetoHit> =>
  decide(context, vetoHit, 'lift', { liftReason: inputText('input.reason', reason, 1000) });

/** By the committee, or who manages the evaluation: never by the reviewer alone. */
async function decide(
  context: Context,
  id: string,
  step: 'confirm' | 'lift',
  changes: Partial<VetoHit>,
): Promise<VetoHit> {
  const cycle = await openCycle(context, (await context.get(VetoHit, id)).cycleId);
  const veto = await lockedRow(context, VetoHit, id);
  const judges = await scorerOf(context, 'COMMITTEE', cycle);
  if (!judges(veto) && !context.can(manageEvaluation, cycle.unitId)) throw notYours();
  const decidedById = context.viewer.memberId ?? null;
  if (veto.memberId !== null && veto.memberId === decidedById) throw notYours();
  vetoLifecycle.check(veto, step);
  if (step === 'confirm' && veto.proposedById === decidedById) throw secondNeeded();
  const decided = await vetoLifecycle.step(context.asSystem(), veto, step, { ...changes, decidedById });
  await markStale(context, [veto.subjectId]);
  return decided;
}

/** It stays where it is until this transaction ends: no veto is decided beside the step that closes it. */
async function openCycle(context: Context, id: string): Promise<EvaluationCycle> {
  const cycle = await standingRow(context, EvaluationCycle, id);
  evaluationPlugin.assertWritable(context, cycle.unitId);
  cycleLifecycle.require(cycle, open, 'decide vetoes');
  return cycle;
}

const notYours = () =>
  new QinxueError('FORBIDDEN', {
    en: 'You may not do that with a veto against this subject. Ask the review committee.',
    zh: '您无权处理针对该对象的一票否决，请联系评审委员会。',
  });

const secondNeeded = () =>
  new QinxueError(
    'FORBIDDEN',
    text(
      'Who brings a veto forward does not confirm it: it takes a second person of the committee, or who manages the evaluation.',
      '提出一票否决的人不能自行确认，须由另一名评委或考核管理员确认。',
    ),
    { reason: 'SECOND_PERSON' },
  );
