import {
  Arg,
  byIdLoader,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  mutationOf,
  operations,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { Entry } from '../entries/entry.ts';
import { judgeEntries } from '../permissions.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from '../schemes/aspect.ts';
import { Mark } from './mark.ts';
import { reopenMarks, ruleMark } from './mark-commands.ts';
import { MarkReopenInput, MarkRuleInput, MarkSubmitInput } from './mark-input.ts';
import { MarkRuling } from './mark-ruling.ts';
import { MarkSheet, sheetOfEntry } from './mark-sheet.ts';
import { getJudge } from './open-stage.ts';
import { submitMarks } from './submit-marks.ts';

@Resolver(() => MarkSheet)
export class MarkResolver extends operations({
  markSubmit: mutationOf(MarkSheet, judgeEntries)(MarkSubmitInput, submitMarks, {
    description: 'Gives an entry marks as a judge of the stage; they stay (提交评分).',
  }),
  markReopen: mutationOf(Entry, 'signed-in')(MarkReopenInput, reopenMarks, {
    description: 'Has an aspect of an entry marked again; by the chief judge or the organiser (要求重新评分).',
  }),
  markRule: mutationOf(MarkRuling, 'signed-in')(MarkRuleInput, ruleMark, {
    description:
      'Decides what an aspect is worth where the judges stay apart; by the chief judge or the organiser (裁决).',
  }),
}) {
  @Query(() => MarkSheet, { description: 'What you have given an entry in a stage that you judge (评分表).' })
  async markSheet(
    @Arg('stage', () => ID, { description: 'The stage (阶段).' }) stageId: string,
    @Arg('entry', () => ID, { description: 'The entry (参赛报名).' }) entryId: string,
    @Ctx() context: Context,
  ): Promise<MarkSheet> {
    const stage = await context.get(CompetitionStage, stageId);
    await getJudge(context, stage.id);
    const entry = await context.get(Entry, entryId);
    return { stageId: stage.id, entryId: entry.id };
  }

  @FieldResolver(() => CompetitionStage, { nullable: true, description: 'The stage (阶段).' })
  stage(@Root() sheet: MarkSheet, @Ctx() context: Context) {
    return context.load(byIdLoader(CompetitionStage), sheet.stageId);
  }

  @FieldResolver(() => Entry, { nullable: true, description: 'The entry (参赛报名).' })
  entry(@Root() sheet: MarkSheet, @Ctx() context: Context) {
    return context.load(byIdLoader(Entry), sheet.entryId);
  }

  @FieldResolver(() => [Mark], { description: 'Your own marks that count (已评分项).' })
  async marks(@Root() sheet: MarkSheet, @Ctx() context: Context) {
    return (await context.load(sheetOfEntry, sheet.entryId, sheet.stageId)).marks;
  }

  @FieldResolver(() => [Aspect], { description: 'What you have to mark, or to mark again (待评分项).' })
  async open(@Root() sheet: MarkSheet, @Ctx() context: Context) {
    return (await context.load(sheetOfEntry, sheet.entryId, sheet.stageId)).open;
  }
}
