import { type Context, Field, Int, ObjectType } from 'qinxue/plugin';
import { findUnit } from '../../organisation/index.ts';
import { requireManaging } from '../managing.ts';
import { metricProblem } from '../systems/check-metrics.ts';
import type { NodeContent } from '../systems/content.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { writeNodes } from '../systems/nodes.ts';
import type { SubjectKind } from '../systems/subject-kind.ts';
import { publishVersion } from '../systems/system-commands.ts';
import { type ShippedSystem, shippedSystems } from './shipped.ts';

@ObjectType('InstalledSystems', { description: 'Which index systems were brought to a unit (内置指标体系安装结果).' })
export class InstalledSystems {
  @Field(() => [String], { description: 'The codes of those that were brought (新安装).' })
  created!: string[];

  @Field(() => Int, { description: 'So many were there already, in the unit or above it (已有数量).' })
  already!: number;
}

/** By whoever manages the unit's evaluation; what is there already stays as it is. */
export function installSystems(scope: Context, unit: string): Promise<InstalledSystems> {
  const { id } = findUnit(scope, unit);
  requireManaging(scope, id);
  return installIn(scope, id);
}

/** A unit that switches the plugin on has something to begin with, unless a unit above it has. */
export async function onEnable(scope: Context): Promise<void> {
  if (scope.unit) await installIn(scope, scope.unit.id);
}

export async function installIn(scope: Context, unitId: string): Promise<InstalledSystems> {
  const path = scope.directory.unit(unitId)?.path ?? [unitId];
  const codes = shippedSystems.map(({ code }) => code);
  const known = await scope.asSystem().list(IndexSystem, { unitId: { in: path }, code: { in: codes } });
  const missing = shippedSystems.filter(({ code }) => !known.some((system) => system.code === code));
  // Four at most, each a handful of statements.
  for (const shipped of missing) await install(scope, unitId, shipped);
  return { created: missing.map(({ code }) => code), already: shippedSystems.length - missing.length };
}

async function install(scope: Context, unitId: string, { nodes, content, ...values }: ShippedSystem): Promise<void> {
  const system = await scope.insert(IndexSystem, { ...values, unitId, status: 'DRAFT' });
  const draft = { ...content, bands: [...content.bands] };
  const version = await scope.insert(IndexVersion, { systemId: system.id, no: 1, status: 'DRAFT', ...draft });
  await writeNodes(
    scope,
    version.id,
    nodes.map((node) => measurable(scope, values.subject, node)),
  );
  await publishVersion(scope, { indexVersion: version.id, version: version.version });
}

/**
 * Other plugins change without this one: a metric that the plugin installed here does not have is scored by
 * people instead, so that a new release of one never keeps a unit from switching the other on.
 */
function measurable(scope: Context, subject: SubjectKind, node: NodeContent): NodeContent {
  const isLost = node.metric !== null && metricProblem(scope, subject, node.metric) !== undefined;
  return {
    ...node,
    ...(isLost && { metric: null, scoredBy: ['SELF', 'UNIT', 'COMMITTEE'] }),
    children: node.children.map((child) => measurable(scope, subject, child)),
  };
}
