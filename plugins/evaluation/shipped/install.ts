import { assertMayIn, type Context, field, fields, Int, ObjectType } from 'qinxue/plugin';
import { getUnit } from '../../organisation/index.ts';
import { manageEvaluation } from '../permissions.ts';
import { metricProblem } from '../systems/assert-metrics.ts';
import type { NodeContent } from '../systems/content.ts';
import { IndexSystem } from '../systems/index-system.ts';
import type { IndexSystemInstallInput } from '../systems/index-system-input.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { writeNodes } from '../systems/nodes.ts';
import type { SubjectKind } from '../systems/subject-kind.ts';
import { publishVersion } from '../systems/system-commands.ts';
import { type ShippedSystem, shippedSystems } from './shipped.ts';

@ObjectType('InstalledSystems', { description: 'Which index systems were brought to a unit (内置指标体系安装结果).' })
export class InstalledSystems extends fields({
  created: field([String], 'The codes of those that were brought (新安装).'),
  already: field(Int, 'So many were there already, in the unit or above it (已有数量).'),
}) {}

/** By whoever manages the unit's evaluation; what is there already stays as it is. */
export function installSystems(context: Context, { unit }: IndexSystemInstallInput): Promise<InstalledSystems> {
  const { id } = getUnit(context, unit);
  assertMayIn(context, manageEvaluation, id);
  return installIn(context, id);
}

/** A unit that switches the plugin on has something to begin with, unless a unit above it has. */
export async function onEnable(context: Context): Promise<void> {
  if (context.unit) await installIn(context, context.unit.id);
}

export async function installIn(context: Context, unitId: string): Promise<InstalledSystems> {
  const path = context.directory.unit(unitId)?.path ?? [unitId];
  const codes = shippedSystems.map(({ code }) => code);
  const known = await context.asSystem().list(IndexSystem, { unitId: { in: path }, code: { in: codes } });
  const missing = shippedSystems.filter(({ code }) => !known.some((system) => system.code === code));
  // Four at most, each a handful of statements.
  for (const shipped of missing) await install(context, unitId, shipped);
  return { created: missing.map(({ code }) => code), already: shippedSystems.length - missing.length };
}

async function install(context: Context, unitId: string, { nodes, content, ...values }: ShippedSystem): Promise<void> {
  const system = await context.insert(IndexSystem, { ...values, unitId, status: 'DRAFT' });
  const draft = { ...content, bands: [...content.bands] };
  const version = await context.insert(IndexVersion, { systemId: system.id, no: 1, status: 'DRAFT', ...draft });
  await writeNodes(
    context,
    version.id,
    nodes.map((node) => measurable(context, values.subject, node)),
  );
  await publishVersion(context, { indexVersion: version.id, version: version.version });
}

/**
 * Other plugins change without this one: a metric that the plugin installed here does not have is scored by
 * people instead, so that a new release of one never keeps a unit from switching the other on.
 */
function measurable(context: Context, subject: SubjectKind, node: NodeContent): NodeContent {
  const isLost = node.metric !== null && metricProblem(context, subject, node.metric) !== undefined;
  return {
    ...node,
    ...(isLost && { metric: null, scoredBy: ['SELF', 'UNIT', 'COMMITTEE'] }),
    children: node.children.map((child) => measurable(context, subject, child)),
  };
}
