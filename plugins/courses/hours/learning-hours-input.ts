import { Field, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'Hours that were credited wrongly (冲销学时).' })
export class LearningHoursReverseInput {
  @Field(() => ID, { description: 'The credit that is taken back (学时记录).' })
  learningHours!: string;

  @Field(() => String, { description: 'Why; at most 500 characters (原因).' })
  reason!: string;
}
