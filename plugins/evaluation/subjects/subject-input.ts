import { field, fields, ID, InputType, optional } from 'qinxue/plugin';

@InputType({ description: 'People or units that are to be evaluated as well (增加考核对象).' })
export class EvaluationSubjectAddInput extends fields({
  evaluationCycle: field(ID, 'The cycle (考核周期).'),
  members: optional([ID], 'The people, at most 1,000 (职工).'),
  units: optional([ID], 'The units by id or code, at most 1,000 (单位).'),
  reason: field(String, 'Why (理由).'),
}) {}

@InputType({ description: 'Subjects that a command is about, with its reason (考核对象).' })
export class EvaluationSubjectsInput extends fields({
  subjects: field([ID], 'The subjects, at most 1,000, of one evaluation (考核对象).'),
  reason: field(String, 'Why (理由).'),
}) {}
