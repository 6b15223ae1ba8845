import {
  badInput,
  byCode,
  type Context,
  lockedRow,
  notFound,
  nounOf,
  QinxueError,
  standingRow,
  text,
} from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import type { Stage } from '../calculation/reading.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { isOver } from '../cycles/scored-in.ts';
import { sheetsSubmitted } from '../events.ts';
import { manageEvaluation } from '../permissions.ts';
import { evaluationPlugin } from '../settings.ts';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { markStale } from '../subjects/mark-stale.ts';
import { subjectLifecycle } from '../subjects/subject-lifecycle.ts';
import { IndexNode } from '../systems/index-node.ts';
import { assertComplete } from './assert-complete.ts';
import { assertOpen } from './assert-open.ts';
import { EvaluationSheet } from './evaluation-sheet.ts';
import type { LeafScoreInput } from './leaf-score-type.ts';
import { emptySheet, SHARED } from './open-sheets.ts';
import { assertBegun, openStage, stageIsOver } from './open-stage.ts';
import { parseScore } from './parse-score.ts';
import { recused, recusedFrom } from './recusal.ts';
import { scorerOf, sitsIn } from './scorer.ts';
import type {
  EvaluationSheetBatch,
  EvaluationSheetReturnInput,
  EvaluationSheetScoreInput,
  EvaluationSheetSubmitInput,
} from './sheet-input.ts';
import { sheetLifecycle } from './sheet-lifecycle.ts';
import { keepUploads, locked, unlocked } from './sheet-uploads.ts';

const MAX = 1000;

type Nodes = ReadonlyMap<string, IndexNode>;

/** A subject with its sheet in the stage, and the nodes by which it is scored. */
interface Scoring {
  readonly subject: EvaluationSubject;
  readonly sheet: EvaluationSheet;
  readonly nodes: Nodes;
  readonly at: string;
}

export async function scoreSheets(context: Context, input: EvaluationSheetScoreInput): Promise<EvaluationSheetBatch> {
  const { evaluationCycle, stage, sheets, submit } = input;
  const { cycle, isOver: isLate } = await openStage(context, evaluationCycle, stage, 'input.stage');
  const scorings = await scoringsOf(
    context,
    cycle,
    stage,
    sheets.map(({ subject }) => subject),
    'input.sheets',
  );
  const changed = scorings.map((scoring, i) => {
    assertFillable(scoring, cycle, stage, isLate);
    const scores = merged(scoring, stage, sheets[i]?.scores ?? []);
    return { row: scoring.sheet, changes: { scores, scorerId: context.viewer.memberId ?? null } };
  });
  const written = await context.asSystem().updateAll(changed);
  await keepUploads(
    context,
    written.map((sheet, i) => ({ sheet, before: scorings[i]?.sheet.scores ?? [] })),
  );
  if (!submit) return { scored: written.length, submitted: 0 };
  const handed = scorings.map((scoring, i) => ({ ...scoring, sheet: written[i] ?? scoring.sheet }));
  return { scored: written.length, submitted: await handIn(context, cycle, stage, handed) };
}

export async function submitSheets(context: Context, input: EvaluationSheetSubmitInput): Promise<EvaluationSheetBatch> {
  const { evaluationCycle, stage, subjects } = input;
  const { cycle, isOver: isLate } = await openStage(context, evaluationCycle, stage, 'input.stage');
  const scorings = await scoringsOf(context, cycle, stage, subjects, 'input.subjects');
  // Handed in again, it is as it was.
  const waiting = scorings.filter(({ sheet }) => sheet.status !== 'SUBMITTED');
  for (const each of waiting) assertFillable(each, cycle, stage, isLate);
  return { scored: 0, submitted: await handIn(context, cycle, stage, waiting) };
}

/**
 * Back to who filled it in, also when its stage is over, or to who has missed that: by those who review it, by the
 * committee, or who manages the evaluation.
 */
export async function returnSheet(context: Context, input: EvaluationSheetReturnInput): Promise<EvaluationSheet> {
  const reason = inputText('input.reason', input.reason, 1000);
  const { cycleId } = await context.get(EvaluationSheet, input.evaluationSheet);
  const cycle = await standingRow(context, EvaluationCycle, cycleId);
  const sheet = await lockedRow(context, EvaluationSheet, input.evaluationSheet);
  evaluationPlugin.assertWritable(context, cycle.unitId);
  assertBegun(cycle, sheet.stage, context.today(), 'input.evaluationSheet');
  const [reviews, judges] = [await scorerOf(context, 'UNIT', cycle), await scorerOf(context, 'COMMITTEE', cycle)];
  const may = judges(sheet) || (sheet.stage !== 'COMMITTEE' && reviews(sheet));
  if (!may && !context.can(manageEvaluation, cycle.unitId)) throw notYours();
  const system = context.asSystem();
  const isMissed = isOver(cycle, sheet.stage) && sheet.status === 'OPEN';
  const returned = await sheetLifecycle.step(system, sheet, isMissed ? 'letIn' : 'return', {
    ...{ returnReason: reason, submittedAt: null },
    scores: unlocked(sheet.scores),
  });
  await markStale(system, [sheet.subjectId]);
  return returned;
}

/** @throws INVALID_TRANSITION with what is to be done: a stage that is over is left to what was sent back in it */
function assertFillable(scoring: Scoring, cycle: EvaluationCycle, stage: Stage, isLate: boolean): void {
  const { status } = scoring.sheet;
  if (isLate && (status === 'OPEN' || status === 'SUBMITTED'))
    throw stageIsOver(cycle, stage, labelOf(scoring.subject));
  assertOpen(scoring);
}

/** In the order of the ids. @throws NOT_FOUND, FORBIDDEN */
async function scoringsOf(
  context: Context,
  cycle: EvaluationCycle,
  stage: Stage,
  ids: readonly string[],
  path: string,
): Promise<Scoring[]> {
  if (!ids.length || ids.length > MAX) throw badInput(path, text(`must be 1 to ${MAX}.`, `须为 1 到 ${MAX} 个。`));
  if (new Set(ids).size < ids.length) throw badInput(path, text('names a subject twice.', '重复列出同一考核对象。'));
  const mayScore = await scorerOf(context, stage, cycle);
  const isRecused = stage === 'COMMITTEE' && (await sitsIn(context, cycle)) ? recusedFrom(context, cycle) : undefined;
  const found = await context.list(EvaluationSubject, { id: { in: ids }, cycleId: cycle.id });
  const byId = new Map(found.map((subject) => [subject.id, subject]));
  const subjects = ids.map((id) => {
    const subject = byId.get(id);
    if (!subject) throw notFound(nounOf(EvaluationSubject), id);
    if (!mayScore(subject)) throw isRecused?.(subject) ? recused() : notYours();
    subjectLifecycle.require(subject, ['ACTIVE'], 'score');
    return subject;
  });
  const sheets = await sheetsFor(context, stage, subjects);
  const nodes = await nodesByVersion(context, subjects);
  return subjects.map((subject, i) => {
    const sheet = sheets.get(subject.id);
    if (!sheet) throw notFound(nounOf(EvaluationSheet), subject.id);
    return { subject, sheet, nodes: nodes.get(sheet.versionId) ?? new Map(), at: `${path}.${i}` };
  });
}

/** The sheets of the stage; the viewer's own of the committee, which begin here. */
async function sheetsFor(context: Context, stage: Stage, subjects: readonly EvaluationSubject[]) {
  const system = context.asSystem();
  const slot = stage === 'COMMITTEE' ? (context.viewer.memberId ?? SHARED) : SHARED;
  const ids = subjects.map(({ id }) => id);
  const known = await system.list(EvaluationSheet, {
    subjectId: { in: ids },
    stage,
    slot,
    status: { ne: 'SUPERSEDED' },
  });
  const have = new Set(known.map(({ subjectId }) => subjectId));
  const missing = subjects.filter(({ id }) => !have.has(id));
  const begun = await system.insertAll(
    EvaluationSheet,
    missing.map((subject) => emptySheet(subject, stage, slot, context.viewer.memberId ?? null)),
  );
  return new Map([...known, ...begun].map((sheet) => [sheet.subjectId, sheet]));
}

async function nodesByVersion(
  context: Context,
  subjects: readonly EvaluationSubject[],
): Promise<ReadonlyMap<string, Nodes>> {
  const versionIds = [...new Set(subjects.map(({ versionId }) => versionId))];
  const nodes = await context.asSystem().list(IndexNode, { versionId: { in: versionIds } });
  return new Map(
    versionIds.map((id) => [id, new Map(nodes.filter((n) => n.versionId === id).map((node) => [node.code, node]))]),
  );
}

function merged({ sheet, nodes, at }: Scoring, stage: Stage, inputs: readonly LeafScoreInput[]) {
  const scores = new Map(sheet.scores.map((score) => [score.node, score]));
  const said = new Set<string>();
  for (const [i, input] of inputs.entries()) {
    const place = `${at}.scores.${i}`;
    const node = byCode(nodes, input.node)?.code ?? input.node;
    if (said.has(node)) throw badInput(`${place}.node`, text('stands twice.', '重复出现。'));
    said.add(node);
    scores.set(node, parseScore(input, nodes, stage, place, scores.get(node)));
  }
  return [...scores.values()].sort((a, b) => (nodes.get(a.node)?.place ?? 0) - (nodes.get(b.node)?.place ?? 0));
}

async function handIn(
  context: Context,
  cycle: EvaluationCycle,
  stage: Stage,
  handed: readonly Scoring[],
): Promise<number> {
  if (!handed.length) return 0;
  const system = context.asSystem();
  const ids = handed.map(({ subject }) => subject.id);
  const own =
    stage === 'UNIT'
      ? await system.list(EvaluationSheet, { subjectId: { in: ids }, stage: 'SELF', status: 'SUBMITTED' })
      : [];
  const ownOf = new Map(own.map((sheet) => [sheet.subjectId, sheet.scores]));
  for (const { subject, sheet, nodes, at } of handed) {
    const self = ownOf.get(subject.id);
    assertComplete(
      {
        stage,
        scores: sheet.scores,
        nodes: nodes.values(),
        deviationLimit: cycle.deviationLimit,
        ...(self && { own: self }),
      },
      at,
    );
  }
  const now = context.now();
  const changes = { status: sheetLifecycle.transitions.submit.to, submittedAt: now, returnReason: null };
  await system.updateAll(
    handed.map(({ sheet }) => ({ row: sheet, changes: { ...changes, scores: locked(sheet.scores, now) } })),
  );
  await markStale(system, ids);
  context.emit(
    sheetsSubmitted,
    { cycleId: cycle.id, stage, sheetIds: handed.map(({ sheet }) => sheet.id) },
    cycle.unitId,
  );
  return handed.length;
}

const labelOf = ({ code, name }: EvaluationSubject) => `${code} ${name}`;

const notYours = () =>
  new QinxueError('FORBIDDEN', {
    en: 'You may not score this subject in this stage. Ask who reviews it, or the committee.',
    zh: '您无权在本环节为该考核对象评分，请联系其评审人或评委会。',
  });
