import {
  assertMayIn,
  assertVersion,
  badInput,
  type Context,
  conflict,
  lockManaged,
  nounOf,
  sql,
  text,
} from 'qinxue/plugin';
import { getUnit, inputCode, inputText } from '../../organisation/index.ts';
import { manageEvaluation } from '../permissions.ts';
import { outdateSheets } from '../sheets/outdate.ts';
import { applicabilityOf } from './applicability.ts';
import { assertMetricsFit } from './assert-metrics.ts';
import { everyone } from './content.ts';
import { IndexSystem } from './index-system.ts';
import type { IndexSystemCreateInput, IndexVersionPublishInput, IndexVersionWriteInput } from './index-system-input.ts';
import { IndexVersion } from './index-version.ts';
import { digitsOf } from './metric-digits.ts';
import { nodesInOrder, readNodes, writeNodes } from './nodes.ts';
import { parseContent } from './parse-content.ts';
import { systemLifecycle, versionLifecycle } from './system-lifecycle.ts';

const firstBands = [{ code: 'A', minScore: 0 }];

export async function createSystem(context: Context, input: IndexSystemCreateInput): Promise<IndexSystem> {
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageEvaluation, unit.id);
  const system = await context.insert(IndexSystem, {
    unitId: unit.id,
    code: inputCode('input.code', input.code),
    name: inputText('input.name', input.name, 200),
    nameZh: inputText('input.nameZh', input.nameZh, 200),
    subject: input.subject,
    status: 'DRAFT',
  });
  const empty = { applicability: everyone, notApplicable: 'RENORMALISE' as const, bands: firstBands };
  await context.insert(IndexVersion, { systemId: system.id, no: 1, status: 'DRAFT', ...empty });
  return system;
}

/** The version that is being written; where there is none, a copy of the current one. */
export async function draftVersion(context: Context, systemId: string): Promise<IndexVersion> {
  const system = await lockManaged(context, IndexSystem, systemId, manageEvaluation);
  // A retired system has no next version.
  systemLifecycle.require(system, systemLifecycle.transitions.publish.from, 'draft');
  const newestFirst = { orderBy: [{ column: 'no', descending: true }], limit: 1 };
  const [latest] = await context.list(IndexVersion, { systemId }, newestFirst);
  if (latest?.status === 'DRAFT') return latest;
  const { no = 0, applicability = everyone, notApplicable = 'RENORMALISE', bands = firstBands } = latest ?? {};
  const copied = { applicability, notApplicable, bands: [...bands] };
  const next = await context.insert(IndexVersion, { systemId, no: no + 1, status: 'DRAFT', ...copied });
  if (latest) await writeNodes(context, next.id, await readNodes(context, latest.id));
  return next;
}

export async function writeVersion(context: Context, input: IndexVersionWriteInput): Promise<IndexVersion> {
  const { system, version } = await managedVersion(context, input.indexVersion);
  assertDraft(version);
  const applicability = await applicabilityOf(context, system.subject, input.content.applicability);
  const { nodes, ...content } = parseContent(input.content, applicability, (metric) => digitsOf(context, metric));
  await take(context, version, input.version);
  // Row by row would be 400 statements, and nothing refers to what a draft has but its own nodes.
  await context.unguardedDatabase.execute(sql`DELETE FROM evaluation_matrix WHERE versionId = ${version.id}`);
  await context.unguardedDatabase.execute(
    sql`UPDATE evaluation_node SET parentId = NULL WHERE versionId = ${version.id}`,
  );
  await context.unguardedDatabase.execute(sql`DELETE FROM evaluation_node WHERE versionId = ${version.id}`);
  await writeNodes(context, version.id, nodes);
  return context.update(await context.get(IndexVersion, version.id), { ...content, bands: [...content.bands] });
}

export async function publishVersion(context: Context, input: IndexVersionPublishInput): Promise<IndexVersion> {
  const { system, version } = await managedVersion(context, input.indexVersion);
  versionLifecycle.check(version, 'publish');
  systemLifecycle.check(system, 'publish');
  const nodes = await nodesInOrder(context, version.id);
  if (!nodes.length)
    throw badInput(
      'input.indexVersion',
      text('has no nodes yet. Write it with `indexVersionWrite`.', '尚无指标，请用 `indexVersionWrite` 编写。'),
    );
  assertMetricsFit(context, system.subject, nodes);
  assertVersion(IndexVersion, version, input.version);
  const published = await versionLifecycle.step(context, version, 'publish', { publishedAt: context.now() });
  const current = system.currentVersionId && (await context.get(IndexVersion, system.currentVersionId));
  if (current) {
    await versionLifecycle.step(context, current, 'supersede');
    await outdateSheets(context, current.id);
  }
  await systemLifecycle.step(context, system, 'publish', { currentVersionId: version.id });
  return published;
}

export async function managedVersion(context: Context, id: string) {
  const { systemId } = await context.get(IndexVersion, id);
  const system = await lockManaged(context, IndexSystem, systemId, manageEvaluation);
  return { system, version: await context.get(IndexVersion, id) };
}

/** @throws INVALID_TRANSITION: what is published never changes. */
export function assertDraft({ status }: IndexVersion): void {
  versionLifecycle.require({ status }, ['DRAFT'], 'write');
}

/**
 * Makes this the only change to the version: of two authors who have read the same one the second is refused –
 * although the rows that change are its nodes', not its own.
 */
export async function take(context: Context, { id }: IndexVersion, read: number): Promise<void> {
  const taken = await context.unguardedDatabase.execute(
    sql`UPDATE evaluation_version SET version = version + 1, updatedAt = ${context.now()} WHERE id = ${id} AND version = ${read}`,
  );
  if (!taken) throw conflict(nounOf(IndexVersion));
}
