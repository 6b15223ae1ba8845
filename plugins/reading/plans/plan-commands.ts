import { assertMayIn, assertVersion, badInput, type Context, lockedRow, sql, text } from 'qinxue/plugin';
import { inputText, Member, optionalText } from '../../organisation/index.ts';
import { textList } from '../catalogue/catalogue-text.ts';
import { assertOwn, nouns } from '../managing.ts';
import { read } from '../permissions.ts';
import { personAsking } from '../person.ts';
import { SelfStudyMilestone } from './milestone.ts';
import { SelfStudyPlan } from './plan.ts';
import type {
  SelfStudyMilestoneInput,
  SelfStudyMilestoneProveInput,
  SelfStudyPlanCreateInput,
  SelfStudyPlanInput,
  SelfStudyPlanUpdateInput,
} from './plan-input.ts';
import { planLifecycle } from './plan-lifecycle.ts';

const lengths = { aim: 500, resource: 300, title: 200, proof: 500, result: 1000, reason: 500 } as const;
const MAX = 50;

export async function createPlan(context: Context, input: SelfStudyPlanCreateInput): Promise<SelfStudyPlan> {
  const { memberId, unitId } = await personAsking(context);
  assertMayIn(context, read, unitId);
  const plan = await context.insert(SelfStudyPlan, {
    memberId,
    unitId,
    mentorId: input.mentor ? await mentorOf(context, input.mentor, 'input.mentor') : null,
    aim: inputText('input.aim', input.aim, lengths.aim),
    resources: textList('input.resources', input.resources ?? [], lengths.resource, MAX),
    status: 'DRAFT',
  });
  await writeMilestones(context, plan.id, input.milestones ?? [], 'input.milestones');
  return plan;
}

export async function updatePlan(context: Context, input: SelfStudyPlanUpdateInput): Promise<SelfStudyPlan> {
  const plan = await ownPlan(context, input.selfStudyPlan);
  assertVersion(SelfStudyPlan, plan, input.version);
  planLifecycle.require(plan, ['DRAFT'], 'update');
  const { aim, resources, milestones, mentor } = input.changes;
  const at = 'input.changes';
  if (milestones) await writeMilestones(context, plan.id, milestones, `${at}.milestones`);
  return context.update(plan, {
    ...(aim != null && { aim: inputText(`${at}.aim`, aim, lengths.aim) }),
    ...(resources && { resources: textList(`${at}.resources`, resources, lengths.resource, MAX) }),
    ...(mentor !== undefined && { mentorId: mentor && (await mentorOf(context, mentor, `${at}.mentor`)) }),
  });
}

export async function moveOwnPlan(
  context: Context,
  input: SelfStudyPlanInput,
  command: 'submit' | 'takeBack' | 'abandon',
): Promise<SelfStudyPlan> {
  const plan = await ownPlan(context, input.selfStudyPlan);
  const reason = optionalText('input.reason', input.reason, lengths.reason) ?? null;
  context.reason = reason;
  const changes = command === 'abandon' ? { endedOn: context.today(), endReason: reason } : {};
  return planLifecycle.step(context, plan, command, changes);
}

/** What its owner says has been reached; what was said before is replaced. */
export async function proveMilestone(
  context: Context,
  input: SelfStudyMilestoneProveInput,
): Promise<SelfStudyMilestone> {
  const { planId } = await context.get(SelfStudyMilestone, input.selfStudyMilestone);
  const plan = await ownPlan(context, planId);
  if (plan.status !== 'ACTIVE')
    throw badInput('input.selfStudyMilestone', {
      en: `is of a plan that is ${plan.status}; milestones are proven while it is ACTIVE.`,
      zh: `所属计划状态为 ${plan.status}，仅执行中（ACTIVE）的计划可以填写完成情况。`,
    });
  const milestone = await context.get(SelfStudyMilestone, input.selfStudyMilestone);
  const result = inputText('input.result', input.result, lengths.result);
  return context.update(milestone, { result, provenOn: milestone.provenOn ?? context.today() });
}

/** A plan of the person who asks; others who want it wait until this transaction ends. */
async function ownPlan(context: Context, id: string): Promise<SelfStudyPlan> {
  const plan = await lockedRow(context, SelfStudyPlan, id);
  assertOwn(context, plan, nouns.plan);
  return plan;
}

async function mentorOf(context: Context, id: string, argument: string): Promise<string> {
  if (id === context.viewer.memberId) throw badInput(argument, text('must be somebody else.', '必须是他人。'));
  const { status, name } = await context.get(Member, id);
  if (status === 'LEFT' || status === 'RETIRED')
    throw badInput(argument, {
      en: `cannot be ${name}, who is no longer with the organisation. Choose somebody else.`,
      zh: `不能为${name}：该人员已离职，请另选他人。`,
    });
  return id;
}

async function writeMilestones(
  context: Context,
  planId: string,
  milestones: readonly SelfStudyMilestoneInput[],
  argument: string,
): Promise<void> {
  if (milestones.length > MAX) throw badInput(argument, text(`must be at most ${MAX}.`, `最多 ${MAX} 项。`));
  const rows = milestones.map(({ title, dueOn, proof }, at) => ({
    planId,
    position: at + 1,
    title: inputText(`${argument}.${at}.title`, title, lengths.title),
    dueOn,
    proof: inputText(`${argument}.${at}.proof`, proof, lengths.proof),
    provenOn: null,
    result: null,
  }));
  // Nothing refers to the milestones of a draft.
  await context.unguardedDatabase.execute(sql`DELETE FROM reading_milestone WHERE planId = ${planId}`);
  if (rows.length) await context.insertAll(SelfStudyMilestone, rows);
}
