import { Field, InputType, Length, LocalDate } from 'qinxue/plugin';

@InputType({ description: 'What a person has done (新记录).' })
export class SamplePluginEntryCreateInput {
  @Length(1, 100)
  @Field(() => String, { description: 'What it was, at most 100 characters (内容).' })
  title!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day; today unless given (日期).' })
  doneOn?: string | null;
}
