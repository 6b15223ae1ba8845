import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Unit } from '../organisation/index.ts';
import { type EvaluationCycle, EvaluationCycleConnection } from './cycles/evaluation-cycle.ts';
import { type EvaluationSubject, EvaluationSubjectConnection } from './subjects/evaluation-subject.ts';

/** The evaluation plugin adds these to the kernel's Unit. */
@Resolver(() => Unit)
export class UnitEvaluations {
  @HasMany(() => EvaluationCycleConnection, 'unitId', {
    description: 'The evaluations that the unit holds (考核周期).',
  })
  evaluationCycles?: Page<EvaluationCycle>;

  @HasMany(() => EvaluationSubjectConnection, 'unitId', {
    description: 'The unit and its own people as subjects of evaluations; filter by `kind` (考核对象).',
  })
  evaluations?: Page<EvaluationSubject>;
}
