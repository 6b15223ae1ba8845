import { type Context, QinxueError, sql, type Text, text } from 'qinxue/plugin';
import type { ScoredStage } from '../calculation/missing.ts';
import type { EvaluationCycle } from './evaluation-cycle.ts';
import { missingPolicies } from './policies.ts';
import { isOver } from './scored-in.ts';
import { weightsByStage } from './stage-weights.ts';

/** So many names stand in a message; `extensions` has more of them. */
const NAMED = 10;
const TOLD = 200;

const remedies: Readonly<Record<ScoredStage, Text>> = {
  SELF: text(
    'Let them hand in with `evaluationSheetSubmit`, or take them out with `evaluationSubjectExclude`.',
    '请其用 `evaluationSheetSubmit` 提交，或用 `evaluationSubjectExclude` 排除。',
  ),
  UNIT: text(
    'Review them and submit with `evaluationSheetSubmit`, or take them out with `evaluationSubjectExclude`.',
    '请评审后用 `evaluationSheetSubmit` 提交，或用 `evaluationSubjectExclude` 排除。',
  ),
  COMMITTEE: text(
    'Someone of the committee who is not of their unit has to judge them; or take them out with `evaluationSubjectExclude`.',
    '须由与其不同单位的评委评分，或用 `evaluationSubjectExclude` 排除。',
  ),
};

/** Of a stage that is over, only what was sent back is handed in. */
const late = text(
  'Send back with `evaluationSheetReturn` what was not sent back yet, and have it handed in with `evaluationSheetSubmit`; or take them out with `evaluationSubjectExclude`.',
  '请先用 `evaluationSheetReturn` 退回尚未退回的评分表，再用 `evaluationSheetSubmit` 提交；或用 `evaluationSubjectExclude` 排除。',
);

const stageNames: Readonly<Record<ScoredStage, Text>> = {
  SELF: text('self-assessment', '自评'),
  UNIT: text('unit review', '单位评审'),
  COMMITTEE: text('committee review', '评委会评审'),
};

/**
 * Where a missing sheet holds the evaluation up, nobody may lack one who has leaves of that stage.
 * @throws CONFLICT naming them
 */
export async function assertSheets(
  context: Context,
  cycle: EvaluationCycle,
  stages: readonly ScoredStage[],
): Promise<void> {
  const [weights, { sheets }] = [weightsByStage(cycle.weights), missingPolicies(cycle)];
  for (const stage of stages) {
    if (!weights[stage] || sheets[stage] !== 'BLOCK') continue;
    const missing = await lacking(context, cycle.id, stage);
    if (missing.length) throw refusal(stage, missing, isOver(cycle, stage) ? late : remedies[stage]);
  }
}

/** By their code and name. */
async function lacking(context: Context, cycleId: string, stage: ScoredStage): Promise<string[]> {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT s.code, s.name FROM evaluation_subject s
    WHERE s.cycleId = ${cycleId} AND s.status = 'ACTIVE'
      AND s.versionId IN (SELECT n.versionId FROM evaluation_node n WHERE n.kind = 'LEAF' AND n.scoredBy LIKE ${`%"${stage}"%`})
      AND NOT EXISTS (SELECT 1 FROM evaluation_sheet e
        WHERE e.subjectId = s.id AND e.stage = ${stage} AND e.status = 'SUBMITTED' AND e.versionId = s.versionId)
    ORDER BY s.code`);
  return rows.map(({ code, name }) => `${code} ${name}`);
}

function refusal(stage: ScoredStage, missing: readonly string[], remedy: Text): QinxueError {
  const [name, open] = [stageNames[stage], missing.length];
  const named = missing.slice(0, NAMED);
  const more = open - named.length;
  return new QinxueError(
    'CONFLICT',
    text(
      `${open} subjects have no submitted sheet of the ${name.en}: ${named.join(', ')}${more ? ` and ${more} more` : ''}. ${remedy.en}`,
      `有 ${open} 个考核对象未提交${name.zh}评分表：${named.join('、')}${more ? `，另有 ${more} 个` : ''}。${remedy.zh}`,
    ),
    { stage, open, subjects: missing.slice(0, TOLD) },
  );
}
