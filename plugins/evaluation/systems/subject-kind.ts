import { registerEnumType } from 'qinxue/plugin';

export const SubjectKind = { ENTERPRISE: 'ENTERPRISE', UNIT: 'UNIT', TEAM: 'TEAM', PERSON: 'PERSON' } as const;
export type SubjectKind = keyof typeof SubjectKind;

registerEnumType(SubjectKind, {
  name: 'SubjectKind',
  description: 'Whom or what an index system evaluates (考核对象类别).',
  valuesConfig: {
    ENTERPRISE: { description: 'Enterprises and factories (企业).' },
    UNIT: { description: 'Workshops, sections and other units (单位).' },
    TEAM: { description: 'Teams (班组).' },
    PERSON: { description: 'People (职工).' },
  },
});

/** What a unit is evaluated as, by its kind: each as one thing only. */
export const subjectKindOf = (unitKind: string): Exclude<SubjectKind, 'PERSON'> => {
  if (unitKind === 'TEAM') return 'TEAM';
  return unitKind === 'ENTERPRISE' || unitKind === 'FACTORY' ? 'ENTERPRISE' : 'UNIT';
};
