import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Member } from '../organisation/index.ts';
import { type EvaluationSubject, EvaluationSubjectConnection } from './subjects/evaluation-subject.ts';

/** The evaluation plugin adds `evaluations` to the kernel's Member. */
@Resolver(() => Member)
export class MemberEvaluations {
  @HasMany(() => EvaluationSubjectConnection, 'memberId', {
    description: 'The evaluations of the person (考核记录).',
  })
  evaluations?: Page<EvaluationSubject>;
}
