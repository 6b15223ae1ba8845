import { type Context, QinxueError, text } from 'qinxue/plugin';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import type { EvaluationSubject } from '../subjects/evaluation-subject.ts';

export type Place = Pick<EvaluationSubject, 'memberId' | 'unitId' | 'superiorUnitId'>;

/**
 * From whom the viewer stands back in a committee: of people themselves and those of their own unit, of units their own
 * and those above it. The unit that holds the evaluation is everybody's, so nobody stands back from it.
 */
export function recusedFrom(context: Context, { unitId: holder }: EvaluationCycle): (subject: Place) => boolean {
  const { memberId, identity } = context.viewer;
  const own = new Set(identity?.unitIds ?? []);
  const above = new Set([...own].flatMap((id) => context.directory.unit(id)?.path ?? [id]));
  for (const id of context.directory.unit(holder)?.path ?? [holder]) above.delete(id);
  return (subject) =>
    subject.memberId === null ? above.has(subject.unitId) : subject.memberId === memberId || own.has(subject.unitId);
}

export const recused = () =>
  new QinxueError(
    'FORBIDDEN',
    text(
      'You belong to the unit of this subject, so the others of the committee judge it without you.',
      '您与该考核对象属于同一单位，按回避规则由其他评委评分。',
    ),
    { reason: 'RECUSED' },
  );
