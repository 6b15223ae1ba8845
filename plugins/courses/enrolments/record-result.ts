import { badInput, type Context, lockedRow, text, WHOLE } from 'qinxue/plugin';
import { assertVouching } from '../managing.ts';
import type { CourseItem } from '../versions/course-item.ts';
import { Enrolment } from './enrolment.ts';
import type { ItemResultRecordInput } from './enrolment-input.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';
import { openStatuses } from './enrolment-status.ts';
import { evidenceFor, isScored } from './item-evidence.ts';
import { itemOf, progressOf, writeProgress } from './item-of.ts';
import type { ItemProgress } from './item-progress.ts';
import { settle } from './settle.ts';

/** Records what a learner did, by someone else who vouches for it; repeating it corrects, until the course is completed. */
export async function recordResult(context: Context, input: ItemResultRecordInput): Promise<ItemProgress> {
  const system = context.asSystem();
  const enrolment = await lockedRow(system, Enrolment, input.enrolment);
  await assertVouching(context, enrolment);
  enrolmentLifecycle.require(enrolment, openStatuses, 'record');
  const item = await itemOf(context, enrolment, input.item);
  assertResult(item, input);
  const { known, before } = await progressOf(context, enrolment, item);
  const isDone = input.done ?? true;
  const progress = await writeProgress(system, enrolment, item, known, {
    ...before,
    state: isDone ? 'DONE' : 'STARTED',
    evidence: isDone ? 'REVIEW' : null,
    score: input.score ?? null,
    recordedById: context.viewer.memberId ?? null,
  });
  await settle(system, enrolment);
  return progress;
}

function assertResult(item: CourseItem, { score }: ItemResultRecordInput): void {
  if (evidenceFor(item) !== 'REVIEW')
    throw badInput('input.item', {
      en: `is a ${item.kind}: its learner does it, with \`itemProgressRecord\`.`,
      zh: `的类型是 ${item.kind}，须由学员本人通过 \`itemProgressRecord\` 完成。`,
    });
  if (!isScored(item)) {
    if (score != null)
      throw badInput(
        'input.score',
        text(`does not go with ${item.kind}. Leave it out.`, `不适用于 ${item.kind}，请不要填写。`),
      );
    return;
  }
  if (score == null)
    throw badInput(
      'input.score',
      text(`must be given for ${item.kind}; 100 is full marks.`, `对 ${item.kind} 必须填写，100 为满分。`),
    );
  if (score < 0 || score > WHOLE)
    throw badInput(
      'input.score',
      text('must be from 0 to 100; 100 is full marks.', '须在 0 到 100 之间，100 为满分。'),
    );
}
