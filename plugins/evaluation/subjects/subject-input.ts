import { Field, ID, InputType } from 'qinxue/plugin';

const some = (description: string) => ({ nullable: true as const, description });

@InputType({ description: 'People or units that are to be evaluated as well (增加考核对象).' })
export class EvaluationSubjectAddInput {
  @Field(() => ID, { description: 'The cycle (考核周期).' })
  evaluationCycle!: string;

  @Field(() => [ID], some('The people, at most 1,000 (职工).'))
  members?: string[] | null;

  @Field(() => [ID], some('The units by id or code, at most 1,000 (单位).'))
  units?: string[] | null;

  @Field(() => String, { description: 'Why (理由).' })
  reason!: string;
}

@InputType({ description: 'Subjects that a command is about, with its reason (考核对象).' })
export class EvaluationSubjectsInput {
  @Field(() => [ID], { description: 'The subjects, at most 1,000, of one evaluation (考核对象).' })
  subjects!: string[];

  @Field(() => String, { description: 'Why (理由).' })
  reason!: string;
}
