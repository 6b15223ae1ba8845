import { badInput, type Context, QinxueError, Score, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { markedAgain } from '../events.ts';
import { readPanels } from '../panels/read-panels.ts';
import { manageCompetitions } from '../permissions.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';
import type { Aspect } from '../schemes/aspect.ts';
import { isTooWide } from '../scoring/judgement.ts';
import { judgesNeeded } from '../scoring/stage-score.ts';
import { Mark } from './mark.ts';
import { supersede } from './mark-again.ts';
import type { MarkReopenInput, MarkRuleInput } from './mark-input.ts';
import { MarkRuling } from './mark-ruling.ts';
import { judgeOf, openStage, stageOfAspect } from './open-stage.ts';
import { MarkBook } from './pass.ts';
import { tellStandings } from './tell-standings.ts';

/** Has an aspect of an entry marked again: a wrong entry, or judges who want to look once more. */
export async function reopenMarks(context: Context, input: MarkReopenInput): Promise<Entry> {
  const { stage, aspect, entry } = await decided(context, input);
  const reason = inputText('input.reason', input.reason, 500);
  const pair = { entryId: entry.id, aspectId: aspect.id };
  const all = context.asSystem();
  if (await all.first(MarkRuling, pair))
    throw badInput(
      'input.aspect',
      text(`is decided: "${aspect.code}" was ruled on.`, `已有裁决：评分项“${aspect.code}”。`),
    );
  const marks = await all.list(Mark, { ...pair, status: 'SUBMITTED' });
  context.reason = reason;
  await supersede(context, marks);
  if (marks.length) context.emit(markedAgain, { ...pair, reason }, stage.unitId);
  tellStandings(context, stage);
  return entry;
}

/** Ends what the judges could not: they marked twice and stayed apart, or too few of them are impartial. */
export async function ruleMark(context: Context, input: MarkRuleInput): Promise<MarkRuling> {
  const { stage, aspect, entry } = await decided(context, input);
  const reason = inputText('input.reason', input.reason, 500);
  if (input.mark < 0 || input.mark > aspect.maxMark)
    throw badInput(
      'input.mark',
      text(
        `for "${aspect.code}" must be from 0 to ${Score.outside(aspect.maxMark)} points.`,
        `（评分项“${aspect.code}”）必须在 0 到 ${Score.outside(aspect.maxMark)} 分之间。`,
      ),
    );
  const pair = { entryId: entry.id, aspectId: aspect.id };
  const known = await context.asSystem().first(MarkRuling, pair);
  if (known?.mark === input.mark) return known;
  if (known)
    throw new QinxueError('CONFLICT', {
      en: `The aspect "${aspect.code}" of this entry was ruled on already.`,
      zh: `该报名的评分项“${aspect.code}”已有裁决。`,
    });
  await assertContested(context, stage, aspect, entry);
  tellStandings(context, stage);
  const memberId = context.viewer.memberId ?? '';
  return context.insert(MarkRuling, {
    ...pair,
    stageId: stage.id,
    unitId: stage.unitId,
    memberId,
    mark: input.mark,
    reason,
  });
}

/** What the chief, or an organiser who does not judge the stage, decides about. */
async function decided(context: Context, input: { readonly entry: string; readonly aspect: string }) {
  const { aspect, stageId } = await stageOfAspect(context, input.aspect);
  const stage = await openStage(context, stageId, 'input.aspect');
  const judge = await judgeOf(context, stage.id);
  if (judge ? judge.role !== 'CHIEF' : !context.can(manageCompetitions, stage.unitId))
    throw new QinxueError(
      'FORBIDDEN',
      text('The chief judge of the stage decides on this, or its organiser.', '须由该阶段的裁判长或主办单位决定。'),
    );
  // Hidden where the chief keeps away from it: then the organiser decides.
  const entry = await context.get(Entry, input.entry);
  if (entry.eventId !== stage.eventId)
    throw badInput('input.entry', text('does not compete in this stage.', '未参加该阶段。'));
  return { stage, aspect, entry };
}

async function assertContested(context: Context, stage: CompetitionStage, aspect: Aspect, entry: Entry): Promise<void> {
  const all = context.asSystem();
  const book = new MarkBook(await all.list(Mark, { entryId: entry.id, aspectId: aspect.id }));
  const judges = (await readPanels(all, [stage.id])).judgesOf(stage.id, entry.id, aspect.id);
  const counting = book.counting(entry.id, aspect.id).filter(({ judgeId }) => judges.includes(judgeId));
  // Before the last judge has spoken, the answer would tell a chief who has not marked what others gave.
  const isComplete = counting.length === judges.length;
  const isApart = isComplete && aspect.kind === 'JUDGEMENT' && isTooWide(counting.map(({ value }) => value));
  const wasApart = book.of(entry.id, aspect.id).some(({ status }) => status === 'SUPERSEDED');
  const tooFew = judges.length < judgesNeeded(aspect, stage.aggregation);
  if (!isApart && !wasApart && !tooFew)
    throw badInput(
      'input.aspect',
      text(`is not contested: the judges decide on "${aspect.code}".`, `没有争议：评分项“${aspect.code}”由评委评定。`),
    );
}
