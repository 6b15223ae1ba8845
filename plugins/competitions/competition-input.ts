import { field, fields, ID, InputType, Int, optional } from 'qinxue/plugin';
import { CompetitionKind } from './competition.ts';

@InputType({ description: 'A new competition (新竞赛).' })
export class CompetitionCreateInput extends fields({
  unit: field(ID, 'Id or code of the unit that organises it (主办单位).'),
  code: field(String, 'Unique in the organisation; it stays (竞赛编码).'),
  name: field(String, 'The name (竞赛名称).'),
  kind: field(CompetitionKind, 'What it is about (类别).'),
  season: optional(Int, 'The year or number of the series (届次).'),
  publicStandings: optional(
    Boolean,
    'Everyone who sees it follows the standings while it is marked; not, where left out (实时榜公开).',
  ),
  bestPerUnit: optional(
    Int,
    "So many of a unit's best count in an event for its ranking; 3 where left out (单位计分人数).",
  ),
}) {}

@InputType({ description: 'What changes of a competition; what is left out stays (竞赛变更内容).' })
export class CompetitionChanges extends fields({
  name: optional(String, 'The name (竞赛名称).'),
  season: optional(Int, 'The year or number of the series; null takes it away (届次).'),
  publicStandings: optional(Boolean, 'Everyone who sees it follows the standings (实时榜公开).'),
  bestPerUnit: optional(Int, "So many of a unit's best count; until it is published (单位计分人数)."),
}) {}

@InputType({ description: 'A change of a competition (竞赛变更).' })
export class CompetitionUpdateInput extends fields({
  competition: field(ID, 'The competition (竞赛).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(CompetitionChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A competition that goes on to its next step (竞赛推进).' })
export class CompetitionStepInput extends fields({
  competition: field(ID, 'The competition (竞赛).'),
}) {}

@InputType({ description: 'A competition that goes a step back (退回竞赛).' })
export class CompetitionReturnInput extends fields({
  competition: field(ID, 'The competition (竞赛).'),
  reason: field(String, 'Why; everyone who sees it reads it (退回原因).'),
}) {}

@InputType({ description: 'A competition that does not take place (取消竞赛).' })
export class CompetitionCancelInput extends fields({
  competition: field(ID, 'The competition (竞赛).'),
  reason: field(String, 'Why; everyone who sees it reads it (取消原因).'),
}) {}
