import type { Context } from 'qinxue/plugin';
import { Body, Unit } from '../../organisation/index.ts';
import { createCycle } from '../cycles/cycle-commands.ts';
import { stepCycle } from '../cycles/cycle-steps.ts';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { freezeMetrics } from '../cycles/freeze.ts';
import { calculate } from '../results/calculate.ts';
import { installIn } from '../shipped/install.ts';
import { IndexSystem } from '../systems/index-system.ts';
import { fillSheets } from './fill-sheets.ts';
import { judgesOf, judgeTeams } from './judge-teams.ts';
import { bringVetoes } from './vetoes.ts';

const weights = {
  judged: { self: 2000, unit: 4000, committee: 2000, metric: 2000 },
  unjudged: { self: 2000, unit: 5000, committee: 0, metric: 3000 },
};

/** The committee looks at teams alone; who has a plugin off is to have nothing of it, whoever switched it off. */
const policies = { committeeSheet: 'RENORMALISE', pluginOff: 'ZERO' } as const;

/** The year before, finished, and this year's in the unit review; the same for the same organisation and day. */
export async function demo(context: Context): Promise<void> {
  const byCode = { orderBy: [{ column: 'code', descending: false }] };
  const [top] = await context.list(Unit, { parentId: null }, { ...byCode, limit: 1 });
  if (!top || (await context.first(EvaluationCycle, {}))) return;
  await installIn(context, top.id);
  // Without teams there is nothing to evaluate by these systems.
  if (!(await context.first(Unit, { kind: 'TEAM' }))) return;
  const systems = await context.list(IndexSystem, {
    unitId: top.id,
    code: { in: ['learning-team', 'knowledge-worker'] },
  });
  const body = await context.first(Body, { unitId: top.id, kind: 'REVIEW_COMMITTEE', dissolvedOn: null });
  const judges = body ? await judgesOf(context, body.id) : [];
  const year = Number(context.today().slice(0, 4));
  const begin = async (of: number, period: { periodFrom: string; periodTo: string } | object = {}) => {
    const named = { unit: top.id, year: of, name: `${of}年度创争考核 Evaluation of ${of}`, body: body?.id ?? null };
    const { id } = await createCycle(context, {
      ...named,
      indexSystems: systems.map((system) => system.id),
      weights: judges.length ? weights.judged : weights.unjudged,
      policies,
      ...period,
    });
    await stepCycle(context, id, 'publish');
    await stepCycle(context, id, 'openSelfAssessment');
    await fillSheets(context, id, 'SELF', (place) => place % 5 !== 1);
    await stepCycle(context, id, 'openUnitReview');
    await freezeMetrics(context, { evaluationCycle: id });
    return id;
  };
  // The demonstration begins this year, so that the finished evaluation looks back from today.
  const last = await begin(year - 1, {
    periodFrom: `${year - 1}${context.today().slice(4)}`,
    periodTo: context.today(),
  });
  await fillSheets(context, last, 'UNIT', () => true);
  await stepCycle(context, last, 'openCommitteeReview');
  await judgeTeams(context, last, judges);
  await bringVetoes(context, last, judges, ['CONFIRMED', 'LIFTED']);
  await stepCycle(context, last, 'openCalibration');
  await calculate(context, last);
  await stepCycle(context, last, 'close');
  const present = await begin(year);
  await fillSheets(context, present, 'UNIT', (place) => place % 5 < 2);
  await bringVetoes(context, present, judges, ['PROPOSED']);
}
