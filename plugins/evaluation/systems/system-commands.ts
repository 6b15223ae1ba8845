import { badInput, type Context, conflict, nounOf, sql, text } from 'qinxue/plugin';
import { findUnit, inputCode, inputText, lockedRow } from '../../organisation/index.ts';
import { requireManaging } from '../managing.ts';
import { outdateSheets } from '../sheets/outdate.ts';
import { applicabilityOf } from './applicability.ts';
import { checkContent } from './check-content.ts';
import { checkMetrics } from './check-metrics.ts';
import { everyone } from './content.ts';
import { IndexSystem } from './index-system.ts';
import type { IndexSystemCreateInput, IndexVersionPublishInput, IndexVersionWriteInput } from './index-system-input.ts';
import { IndexVersion } from './index-version.ts';
import { nodesInOrder, readNodes, writeNodes } from './nodes.ts';
import { systemLifecycle, versionLifecycle } from './system-lifecycle.ts';

const firstBands = [{ code: 'A', minScore: 0 }];

export async function createSystem(scope: Context, input: IndexSystemCreateInput): Promise<IndexSystem> {
  const unit = findUnit(scope, input.unit);
  requireManaging(scope, unit.id);
  const system = await scope.insert(IndexSystem, {
    unitId: unit.id,
    code: inputCode('input.code', input.code),
    name: inputText('input.name', input.name, 200),
    nameZh: inputText('input.nameZh', input.nameZh, 200),
    subject: input.subject,
    status: 'DRAFT',
  });
  const empty = { applicability: everyone, notApplicable: 'RENORMALISE' as const, bands: firstBands };
  await scope.insert(IndexVersion, { systemId: system.id, no: 1, status: 'DRAFT', ...empty });
  return system;
}

/** The version that is being written; where there is none, a copy of the current one. */
export async function draftVersion(scope: Context, systemId: string): Promise<IndexVersion> {
  const system = await managedSystem(scope, systemId);
  // A retired system has no next version.
  systemLifecycle.require(system, systemLifecycle.steps.publish.from, 'draft');
  const newestFirst = { orderBy: [{ column: 'no', descending: true }], limit: 1 };
  const [latest] = await scope.list(IndexVersion, { systemId }, newestFirst);
  if (latest?.status === 'DRAFT') return latest;
  const { no = 0, applicability = everyone, notApplicable = 'RENORMALISE', bands = firstBands } = latest ?? {};
  const copied = { applicability, notApplicable, bands: [...bands] };
  const next = await scope.insert(IndexVersion, { systemId, no: no + 1, status: 'DRAFT', ...copied });
  if (latest) await writeNodes(scope, next.id, await readNodes(scope, latest.id));
  return next;
}

export async function writeVersion(scope: Context, input: IndexVersionWriteInput): Promise<IndexVersion> {
  const { system, version } = await managedVersion(scope, input.indexVersion);
  requireDraft(version);
  const applicability = await applicabilityOf(scope, system.subject, input.content.applicability);
  const { nodes, ...content } = checkContent(input.content, applicability);
  await take(scope, version, input.version);
  // Row by row would be 400 statements, and nothing refers to what a draft has but its own nodes.
  await scope.db.execute(sql`DELETE FROM evaluation_matrix WHERE versionId = ${version.id}`);
  await scope.db.execute(sql`UPDATE evaluation_node SET parentId = NULL WHERE versionId = ${version.id}`);
  await scope.db.execute(sql`DELETE FROM evaluation_node WHERE versionId = ${version.id}`);
  await writeNodes(scope, version.id, nodes);
  return scope.update(await scope.get(IndexVersion, version.id), { ...content, bands: [...content.bands] });
}

export async function publishVersion(scope: Context, input: IndexVersionPublishInput): Promise<IndexVersion> {
  const { system, version } = await managedVersion(scope, input.indexVersion);
  versionLifecycle.check(version, 'publish');
  systemLifecycle.check(system, 'publish');
  const nodes = await nodesInOrder(scope, version.id);
  if (!nodes.length)
    throw badInput(
      'input.indexVersion',
      text('has no nodes yet. Write it with `indexVersionWrite`.', '尚无指标，请用 `indexVersionWrite` 编写。'),
    );
  checkMetrics(scope, system.subject, nodes);
  if (version.version !== input.version) throw conflict(nounOf(IndexVersion));
  const published = await versionLifecycle.step(scope, version, 'publish', { publishedAt: scope.now() });
  const current = system.currentVersionId && (await scope.get(IndexVersion, system.currentVersionId));
  if (current) {
    await versionLifecycle.step(scope, current, 'supersede');
    await outdateSheets(scope, current.id);
  }
  await systemLifecycle.step(scope, system, 'publish', { currentVersionId: version.id });
  return published;
}

export async function retireSystem(scope: Context, id: string): Promise<IndexSystem> {
  return systemLifecycle.step(scope, await managedSystem(scope, id), 'retire');
}

export async function reinstateSystem(scope: Context, id: string): Promise<IndexSystem> {
  return systemLifecycle.step(scope, await managedSystem(scope, id), 'reinstate');
}

/** The system, for someone who may change it; others who want to wait until this transaction ends. */
export async function managedSystem(scope: Context, id: string): Promise<IndexSystem> {
  const system = await lockedRow(scope, IndexSystem, id);
  requireManaging(scope, system.unitId);
  return system;
}

export async function managedVersion(scope: Context, id: string) {
  const { systemId } = await scope.get(IndexVersion, id);
  const system = await managedSystem(scope, systemId);
  return { system, version: await scope.get(IndexVersion, id) };
}

/** @throws INVALID_TRANSITION: what is published never changes. */
export function requireDraft({ status }: IndexVersion): void {
  versionLifecycle.require({ status }, ['DRAFT'], 'write');
}

/**
 * Makes this the only change to the version: of two authors who have read the same one the second is refused –
 * although the rows that change are its nodes', not its own.
 */
export async function take(scope: Context, { id }: IndexVersion, read: number): Promise<void> {
  const taken = await scope.db.execute(
    sql`UPDATE evaluation_version SET version = version + 1, updatedAt = ${scope.now()} WHERE id = ${id} AND version = ${read}`,
  );
  if (!taken) throw conflict(nounOf(IndexVersion));
}
