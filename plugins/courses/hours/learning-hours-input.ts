import { Field, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'Hours that someone decides about, and why (学时及原因).' })
export class LearningHoursReverseInput {
  @Field(() => ID, { description: 'The credit (学时记录).' })
  learningHours!: string;

  @Field(() => String, { description: 'Why; at most 500 characters (原因).' })
  reason!: string;
}
