import { field, fields, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'A fact that should hold a result down (提出一票否决).' })
export class VetoHitProposeInput extends fields({
  subject: field(ID, 'The subject (考核对象).'),
  node: field(String, 'The code of the veto node (指标编码).'),
  fact: field(String, 'What happened (事实).'),
}) {}

@InputType({ description: 'A veto that a command is about (一票否决).' })
export class VetoHitInput extends fields({
  vetoHit: field(ID, 'The veto (一票否决).'),
}) {}

@InputType({ description: 'A veto that is not to count (撤销一票否决).' })
export class VetoHitLiftInput extends fields({
  vetoHit: field(ID, 'The veto (一票否决).'),
  reason: field(String, 'Why (理由).'),
}) {}
