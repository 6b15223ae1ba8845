import { badInput, inputText, notFound, type Scope } from 'qinxue/plugin';
import { heldClass } from '../classes/held-class.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { requireManaging } from '../managing.ts';
import { credit } from './credit.ts';
import { LearningHours } from './learning-hours.ts';
import type { LearningHoursReverseInput } from './learning-hours-input.ts';
import { reversal } from './ledger.ts';

/** Takes back what someone was credited with; the answer is the row that does it. */
export async function reverseHours(scope: Scope, input: LearningHoursReverseInput): Promise<LearningHours> {
  scope.reason = inputText('input.reason', input.reason, 500);
  const credited = await scope.first(LearningHours, { id: input.learningHours });
  if (!credited) throw notFound('LearningHours', input.learningHours);
  const system = scope.asSystem();
  // Whoever organised the class answers for its hours; the unit of the person only for what has no class.
  const training = credited.classId ? await system.find(TrainingClass, credited.classId) : undefined;
  requireManaging(scope, training?.unitId ?? credited.unitId);
  if (credited.reversalOfId) throw badInput('input.learningHours', 'is itself a reversal.');
  const [row] = await credit(system, [reversal(credited)]);
  if (!row) throw badInput('input.learningHours', 'is reversed already.');
  return scope.get(LearningHours, row.id);
}

/** Takes back all that a class has credited, as if it had never been. */
export async function reverseClass(scope: Scope, id: string, why: string): Promise<TrainingClass> {
  scope.reason = inputText('input.reason', why, 500);
  const { system, training } = await heldClass(scope, id);
  if (training.status !== 'SETTLED')
    throw badInput('input.trainingClass', `has credited nothing yet: it is ${training.status}.`);
  const credited = await system.list(LearningHours, { classId: id, reversalOfId: null });
  await credit(system, credited.map(reversal));
  return scope.get(TrainingClass, id);
}
