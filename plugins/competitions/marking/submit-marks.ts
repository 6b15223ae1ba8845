import { badInput, type Context, Decimal, QinxueError, SCORE, text } from 'qinxue/plugin';
import { Entry } from '../entries/entry.ts';
import type { PanelJudge } from '../panels/panel-judge.ts';
import type { CompetitionStage } from '../programme/competition-stage.ts';
import type { Aspect } from '../schemes/aspect.ts';
import { BEST_JUDGEMENT } from '../scoring/judgement.ts';
import { competingIn } from './competing.ts';
import { lockedAspects } from './locked-aspects.ts';
import { Mark } from './mark.ts';
import { markAgainWhereApart } from './mark-again.ts';
import type { MarkInput, MarkSubmitInput } from './mark-input.ts';
import { MarkRuling } from './mark-ruling.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { getJudge, openStage } from './open-stage.ts';
import { currentPass, MarkBook } from './pass.ts';
import { tellStandings } from './tell-standings.ts';

const MAX_DEVIATION = 2_000_000_000;

/** A judge's marks for an entry, all of them or none. The same marks again change nothing; other ones are refused. */
export async function submitMarks(context: Context, input: MarkSubmitInput): Promise<MarkSheet> {
  const stage = await openStage(context, input.stage, 'input.stage');
  const judge = await getJudge(context, stage.id);
  const entry = await context.get(Entry, input.entry);
  await assertCompeting(context, stage, entry);
  const aspects = (await lockedAspects(context, [stage.id])).get(stage.id) ?? [];
  const given = parseMarks(input.marks, aspects);
  const added = await newMarks(context, judge, entry.id, given);
  await context.insertAll(
    Mark,
    added.map((mark) => ({
      ...mark,
      stageId: stage.id,
      entryId: entry.id,
      judgeId: judge.id,
      memberId: judge.memberId,
      unitId: stage.unitId,
      status: 'SUBMITTED' as const,
    })),
  );
  if (added.length) {
    await markAgainWhereApart(context, stage, [entry.id]);
    tellStandings(context, stage);
  }
  return { stageId: stage.id, entryId: entry.id };
}

async function assertCompeting(context: Context, stage: CompetitionStage, entry: Entry): Promise<void> {
  const competing = (await competingIn(context.asSystem(), [stage])).get(stage.id) ?? [];
  if (!competing.some(({ id }) => id === entry.id))
    throw badInput('input.entry', text('does not compete in this stage.', '未参加该阶段。'));
}

interface Given {
  readonly aspect: Aspect;
  readonly value: number;
  readonly argument: string;
}

function parseMarks(marks: readonly MarkInput[], aspects: readonly Aspect[]): Given[] {
  if (!marks.length) throw badInput('input.marks', text('must not be empty.', '不能为空。'));
  const known = new Set<string>();
  return marks.map(({ aspect: id, value }, i) => {
    const argument = `input.marks.${i}`;
    const aspect = aspects.find((each) => each.id === id);
    if (!aspect)
      throw badInput(
        `${argument}.aspect`,
        text('is not of the scheme that this stage is marked by.', '不属于该阶段现行的评分方案。'),
      );
    if (known.has(id)) throw badInput(`${argument}.aspect`, text('stands twice.', '重复。'));
    known.add(id);
    checkValue(aspect, value, `${argument}.value`);
    return { aspect, value, argument };
  });
}

function checkValue({ kind, maxMark, tolerance, code }: Aspect, value: number, argument: string): void {
  const isDeviation = kind === 'MEASUREMENT' && tolerance.length > 0;
  const most = isDeviation ? MAX_DEVIATION : kind === 'JUDGEMENT' ? BEST_JUDGEMENT * SCORE : maxMark;
  const least = isDeviation ? -MAX_DEVIATION : 0;
  if (value < least || value > most)
    throw badInput(
      argument,
      text(
        `for "${code}" must be from ${Decimal.outside(least)} to ${Decimal.outside(most)}.`,
        `（评分项“${code}”）必须在 ${Decimal.outside(least)} 到 ${Decimal.outside(most)} 之间。`,
      ),
    );
  if (kind === 'JUDGEMENT' && value % SCORE !== 0)
    throw badInput(argument, text(`for "${code}" must be whole.`, `（评分项“${code}”）须为整数。`));
}

/** What this judge has not given yet, each for the time that is under way. */
async function newMarks(context: Context, judge: PanelJudge, entryId: string, given: readonly Given[]) {
  const all = context.asSystem();
  const among = { entryId, aspectId: { in: given.map(({ aspect }) => aspect.id) } };
  const book = new MarkBook(await all.list(Mark, among));
  const rulings = await all.list(MarkRuling, among);
  return given.flatMap(({ aspect, value, argument }) => {
    const own = book.counting(entryId, aspect.id).find(({ judgeId }) => judgeId === judge.id);
    if (own?.value === value) return [];
    if (own)
      throw new QinxueError(
        'CONFLICT',
        text(
          `\`${argument}\`: you have marked "${aspect.code}" already, and a mark is not changed. The chief or the organiser can have it marked again with \`markReopen\`.`,
          `\`${argument}\`：您已评过“${aspect.code}”，评分不能更改。裁判长或主办单位可用 \`markReopen\` 要求重新评分。`,
        ),
        { argument },
      );
    if (rulings.some(({ aspectId }) => aspectId === aspect.id))
      throw badInput(
        `${argument}.aspect`,
        text(`is decided: "${aspect.code}" was ruled on.`, `已有裁决：评分项“${aspect.code}”。`),
      );
    return [{ aspectId: aspect.id, value, pass: currentPass(book.of(entryId, aspect.id)) }];
  });
}
