import { enumType } from 'qinxue/plugin';

export const UnitKind = enumType('UnitKind', 'What a unit is in the organisation (单位类别).', {
  ENTERPRISE: 'The whole enterprise (企业).',
  FACTORY: 'A factory of the enterprise (工厂).',
  WORKSHOP: 'A workshop (车间).',
  SECTION: 'A section or office (科室).',
  TEAM: 'A team, the smallest unit (班组).',
  OTHER: 'Anything else (其他).',
});
export type UnitKind = keyof typeof UnitKind;
