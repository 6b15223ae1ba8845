import { field, fields, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'Hours that someone decides about, and why (学时及原因).' })
export class LearningHoursReverseInput extends fields({
  learningHours: field(ID, 'The credit (学时记录).'),
  reason: field(String, 'Why; at most 500 characters (原因).'),
}) {}
