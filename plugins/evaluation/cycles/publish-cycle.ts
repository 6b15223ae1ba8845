import { type NewRow, QinxueError, type Scope } from 'qinxue/plugin';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { IndexVersion } from '../systems/index-version.ts';
import { candidatesOf, type SubjectPlace, type UsedSystem } from './candidates.ts';
import { cycleLife } from './cycle-life.ts';
import { CycleSystem } from './cycle-system.ts';
import type { EvaluationCycle } from './evaluation-cycle.ts';
import { type Matching, match } from './matching.ts';

/** So many names stand in a message; `extensions` has more of them. */
const NAMED = 10;
const TOLD = 200;

/** Fixes the versions of the systems and finds the one system of each subject. */
export async function publishCycle(scope: Scope, cycle: EvaluationCycle): Promise<EvaluationCycle> {
  cycleLife.check(cycle, 'publish');
  if (cycle.weights.committee && !cycle.bodyId)
    throw new QinxueError(
      'BAD_INPUT',
      '`input.evaluationCycle` has a weight for the committee and no `body`. Name it with `evaluationCycleUpdate`.',
      {
        argument: 'input.evaluationCycle',
      },
    );
  const system = scope.asSystem();
  const links = await system.list(CycleSystem, { cycleId: cycle.id });
  const used = await usedSystems(system, links);
  const subjects = await subjectsOf(system, cycle, used);
  await system.updateAll(
    links.map((row) => ({
      row,
      changes: { versionId: used.find((each) => each.system.id === row.systemId)?.version.id ?? null },
    })),
  );
  await system.insertAll(EvaluationSubject, subjects);
  return cycleLife.step(scope, cycle, 'publish');
}

async function usedSystems(scope: Scope, links: readonly CycleSystem[]): Promise<UsedSystem[]> {
  const systems = await scope.list(IndexSystem, { id: { in: links.map(({ systemId }) => systemId) } });
  const versions = await scope.list(IndexVersion, { id: { in: systems.map((each) => each.currentVersionId ?? '') } });
  return systems.map((system) => {
    const version = versions.find(({ id }) => id === system.currentVersionId);
    if (!version || system.status !== 'PUBLISHED')
      throw new QinxueError(
        'BAD_INPUT',
        `\`input.evaluationCycle\` evaluates by "${system.code}", which is not published.`,
        {
          argument: 'input.evaluationCycle',
          system: system.code,
        },
      );
    return { system, version };
  });
}

async function subjectsOf(
  scope: Scope,
  { id: cycleId, unitId }: EvaluationCycle,
  used: readonly UsedSystem[],
): Promise<NewRow<EvaluationSubject>[]> {
  const kinds = [...new Set(used.map(({ system }) => system.subject))];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const of = used.filter(({ system }) => system.subject === kind);
      const { places, matchers } = await candidatesOf(scope, unitId, kind, of);
      return { places, matching: match(places, matchers) };
    }),
  );
  refuseUnclear(found.map(({ matching }) => matching));
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
          metrics: [],
          needsCalculation: true,
        };
      },
    ),
  );
  if (!rows.length)
    throw new QinxueError('BAD_INPUT', '`input.evaluationCycle` has nobody and nothing to evaluate in its unit.', {
      argument: 'input.evaluationCycle',
    });
  return rows;
}

/** @throws BAD_INPUT naming whom several systems mean, or none */
function refuseUnclear(all: readonly Matching[]): void {
  const overlaps = all.flatMap((matching) => matching.overlaps);
  const gaps = all.flatMap((matching) => matching.gaps);
  if (!overlaps.length && !gaps.length) return;
  const told = [
    ...overlaps.map(({ candidate, systems }) => `${candidate.label} (by ${systems.join(' and ')})`),
    ...gaps.map(({ label }) => `${label} (by none)`),
  ];
  const more = told.length > NAMED ? ` and ${told.length - NAMED} more` : '';
  throw new QinxueError(
    'BAD_INPUT',
    `\`input.evaluationCycle\` must evaluate each subject by exactly one index system, but: ${told.slice(0, NAMED).join(', ')}${more}. Change the rules of the systems.`,
    {
      argument: 'input.evaluationCycle',
      overlaps: overlaps.slice(0, TOLD).map(({ candidate, systems }) => ({ subject: candidate.label, systems })),
      gaps: gaps.slice(0, TOLD).map(({ label }) => label),
    },
  );
}
