import { registerEnumType } from 'qinxue/plugin';

export const UnitKind = {
  ENTERPRISE: 'ENTERPRISE',
  FACTORY: 'FACTORY',
  WORKSHOP: 'WORKSHOP',
  SECTION: 'SECTION',
  TEAM: 'TEAM',
  OTHER: 'OTHER',
} as const;
export type UnitKind = keyof typeof UnitKind;

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'What a unit is in the organisation (单位类别).',
  valuesConfig: {
    ENTERPRISE: { description: 'The whole enterprise (企业).' },
    FACTORY: { description: 'A factory of the enterprise (工厂).' },
    WORKSHOP: { description: 'A workshop (车间).' },
    SECTION: { description: 'A section or office (科室).' },
    TEAM: { description: 'A team, the smallest unit (班组).' },
    OTHER: { description: 'Anything else (其他).' },
  },
});
