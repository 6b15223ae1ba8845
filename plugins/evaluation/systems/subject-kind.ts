import { enumType } from 'qinxue/plugin';

export const SubjectKind = enumType('SubjectKind', 'Whom or what an index system evaluates (考核对象类别).', {
  ENTERPRISE: 'Enterprises and factories (企业).',
  UNIT: 'Workshops, sections and other units (单位).',
  TEAM: 'Teams (班组).',
  PERSON: 'People (职工).',
});
export type SubjectKind = keyof typeof SubjectKind;

/** What a unit is evaluated as, by its kind: each as one thing only. */
export const subjectKindOf = (unitKind: string): Exclude<SubjectKind, 'PERSON'> => {
  if (unitKind === 'TEAM') return 'TEAM';
  return unitKind === 'ENTERPRISE' || unitKind === 'FACTORY' ? 'ENTERPRISE' : 'UNIT';
};
