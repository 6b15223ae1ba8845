import { badInput, type Context, type NewRow, QinxueError, text } from 'qinxue/plugin';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { candidatesOf, type SubjectPlace, type UsedSystem } from './candidates.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { CycleSystem } from './cycle-system.ts';
import type { EvaluationCycle } from './evaluation-cycle.ts';
import { type Matching, match } from './matching.ts';

/** So many names stand in a message; `extensions` has more of them. */
const AT = 'input.evaluationCycle';
const NAMED = 10;
const TOLD = 200;

/** Fixes the versions of the systems and finds the one system of each subject. */
export async function publishCycle(context: Context, cycle: EvaluationCycle): Promise<EvaluationCycle> {
  cycleLifecycle.check(cycle, 'publish');
  if (cycle.weights.committee && !cycle.bodyId)
    throw badInput(AT, {
      en: 'has a weight for the committee and no `body`. Name it with `evaluationCycleUpdate`.',
      zh: '设有评委会权重而未指定 `body`，请用 `evaluationCycleUpdate` 指定评审委员会。',
    });
  const system = context.asSystem();
  const links = await system.list(CycleSystem, { cycleId: cycle.id });
  const used = await usedSystems(system, links);
  const subjects = await subjectsOf(system, cycle, used, everybody);
  if (!subjects.length)
    throw badInput(AT, text('has nobody and nothing to evaluate in its unit.', '所在单位内没有任何考核对象。'));
  await system.updateAll(
    links.map((row) => ({
      row,
      changes: { versionId: used.find((each) => each.system.id === row.systemId)?.version.id ?? null },
    })),
  );
  await system.insertAll(EvaluationSubject, subjects);
  return cycleLifecycle.step(context, cycle, 'publish');
}

const everybody = () => true;

/** Those of these people and units who can be evaluated today, by the versions that the evaluation has. @throws BAD_INPUT */
export async function subjectsToPublish(
  context: Context,
  cycle: EvaluationCycle,
  ids: ReadonlySet<string>,
): Promise<NewRow<EvaluationSubject>[]> {
  const links = await context.list(CycleSystem, { cycleId: cycle.id });
  const systems = await context.list(IndexSystem, { id: { in: links.map(({ systemId }) => systemId) } });
  const versions = await context.list(IndexVersion, { id: { in: links.map(({ versionId }) => versionId ?? '') } });
  const used = systems.flatMap((system) => {
    const version = versions.find(({ systemId }) => systemId === system.id);
    return version ? [{ system, version }] : [];
  });
  return subjectsOf(context, cycle, used, (id) => ids.has(id));
}

async function usedSystems(context: Context, links: readonly CycleSystem[]): Promise<UsedSystem[]> {
  const systems = await context.list(IndexSystem, { id: { in: links.map(({ systemId }) => systemId) } });
  const versions = await context.list(IndexVersion, { id: { in: systems.map((each) => each.currentVersionId ?? '') } });
  return systems.map((system) => {
    const version = versions.find(({ id }) => id === system.currentVersionId);
    if (!version || system.status !== 'PUBLISHED')
      throw new QinxueError('BAD_INPUT', notInUse(system), { argument: AT, system: system.code });
    return { system, version };
  });
}

const notInUse = ({ status, code }: IndexSystem) =>
  status === 'RETIRED'
    ? text(
        `\`${AT}\` evaluates by "${code}", which is RETIRED. Whoever manages that takes it up again with \`indexSystemReinstate\`; or choose another with \`evaluationCycleUpdate\`.`,
        `\`${AT}\`所用指标体系“${code}”已停用。请由其管理人员用 \`indexSystemReinstate\` 恢复，或用 \`evaluationCycleUpdate\` 另选体系。`,
      )
    : text(
        `\`${AT}\` evaluates by "${code}", which is not published. Whoever manages that publishes it with \`indexVersionPublish\`.`,
        `\`${AT}\`所用指标体系“${code}”尚未发布，请由其管理人员用 \`indexVersionPublish\` 发布。`,
      );

async function subjectsOf(
  context: Context,
  { id: cycleId, unitId }: EvaluationCycle,
  used: readonly UsedSystem[],
  isWanted: (id: string) => boolean,
): Promise<NewRow<EvaluationSubject>[]> {
  const kinds = [...new Set(used.map(({ system }) => system.subject))];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const of = used.filter(({ system }) => system.subject === kind);
      const { places: all, matchers } = await candidatesOf(context, unitId, kind, of);
      const places = all.filter(({ id }) => isWanted(id));
      return { places, matching: match(places, matchers) };
    }),
  );
  assertClear(found.map(({ matching }) => matching));
  const versionOf = new Map(used.map(({ system, version }) => [system.id, version.id]));
  const rows = found.flatMap(({ places, matching }) =>
    places.map(
      ({ kind, id, code, name, unitId: at, superiorUnitId, memberId }: SubjectPlace): NewRow<EvaluationSubject> => {
        const systemId = matching.systemOf.get(id) ?? '';
        const place = { subjectKey: id, code, name, kind, unitId: at, superiorUnitId, memberId };
        return {
          ...place,
          cycleId,
          systemId,
          versionId: versionOf.get(systemId) ?? '',
          status: 'ACTIVE',
          metrics: [],
          needsCalculation: true,
        };
      },
    ),
  );
  return rows;
}

/** @throws BAD_INPUT naming whom several systems mean, or none */
function assertClear(all: readonly Matching[]): void {
  const overlaps = all.flatMap((matching) => matching.overlaps);
  const gaps = all.flatMap((matching) => matching.gaps);
  if (!overlaps.length && !gaps.length) return;
  const told = [
    ...overlaps.map(({ candidate: { label }, systems }) =>
      text(`${label} (by ${systems.join(' and ')})`, `${label}（${systems.join('、')}）`),
    ),
    ...gaps.map(({ label }) => text(`${label} (by none)`, `${label}（无）`)),
  ];
  const named = told.slice(0, NAMED);
  const more = told.length - named.length;
  throw new QinxueError(
    'BAD_INPUT',
    text(
      `\`${AT}\` must evaluate each subject by exactly one index system, but: ${named.map(({ en }) => en).join(', ')}${more ? ` and ${more} more` : ''}. Change the rules of the systems.`,
      `\`${AT}\`的每个考核对象须恰好适用一个指标体系，但：${named.map(({ zh }) => zh).join('、')}${more ? `，另有 ${more} 个` : ''}。请修改指标体系的适用范围。`,
    ),
    {
      argument: AT,
      overlaps: overlaps.slice(0, TOLD).map(({ candidate, systems }) => ({ subject: candidate.label, systems })),
      gaps: gaps.slice(0, TOLD).map(({ label }) => label),
    },
  );
}
