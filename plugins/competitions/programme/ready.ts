import { badInput, type Context, text } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { Aspect } from '../schemes/aspect.ts';
import { MarkScheme } from '../schemes/mark-scheme.ts';
import { judgesNeeded } from '../scoring/stage-score.ts';
import { CompetitionEvent } from './competition-event.ts';
import { CompetitionStage, stageLifecycle } from './competition-stage.ts';

export async function hasEvents(context: Context, { id }: Competition): Promise<void> {
  if (!(await context.first(CompetitionEvent, { competitionId: id })))
    throw badInput('input.competition', {
      en: 'has no event yet. Add one with `competitionEventCreate`.',
      zh: '尚无赛项，请用 `competitionEventCreate` 添加。',
    });
}

/** The stages of a competition's events. */
async function programmeOf(context: Context, competitionId: string) {
  const events = await context.list(CompetitionEvent, { competitionId });
  const stages = await context.list(CompetitionStage, { eventId: { in: events.map(({ id }) => id) } });
  return { events, stages };
}

/** Every stage knows what is marked in it, and has judges enough to mark it. */
export async function readyToStart(context: Context, { id }: Competition): Promise<void> {
  const all = context.asSystem();
  const { events, stages } = await programmeOf(all, id);
  const stageId = { in: stages.map((stage) => stage.id) };
  const schemes = await all.list(MarkScheme, { stageId, status: 'LOCKED' });
  const aspects = await all.list(Aspect, { schemeId: { in: schemes.map((scheme) => scheme.id) } });
  const judges = await all.list(PanelJudge, { stageId, leftOn: null });
  const notReady = (event: CompetitionEvent, en: string, zh: string) =>
    badInput(
      'input.competition',
      text(`cannot start: in the event "${event.name}" ${en}`, `不能开始：赛项“${event.name}”${zh}`),
    );

  for (const event of events) {
    const aspectsOf = (stage: CompetitionStage) => {
      const scheme = schemes.find((each) => each.stageId === stage.id);
      return aspects.filter((aspect) => aspect.schemeId === scheme?.id);
    };
    const own = stages.filter((stage) => stage.eventId === event.id);
    for (const stage of own) {
      const marked = aspectsOf(stage);
      if (!marked.length)
        throw notReady(
          event,
          `the stage "${stage.name}" has no locked mark scheme. Write one with \`markSchemeWrite\`, and lock it with \`markSchemeLock\`.`,
          `的阶段“${stage.name}”尚无已锁定的评分方案，请用 \`markSchemeWrite\` 编写，再用 \`markSchemeLock\` 锁定。`,
        );
      const panel = judges.filter((judge) => judge.stageId === stage.id);
      const needed = Math.max(...marked.map((aspect) => judgesNeeded(aspect, stage.aggregation)));
      if (panel.length < needed)
        throw notReady(
          event,
          `the stage "${stage.name}" needs ${needed} judges and has ${panel.length}. Appoint more with \`panelAppoint\`.`,
          `的阶段“${stage.name}”需要 ${needed} 名评委，现有 ${panel.length} 名，请用 \`panelAppoint\` 聘任。`,
        );
      if (marked.some(({ kind }) => kind === 'JUDGEMENT') && !panel.some(({ role }) => role === 'CHIEF'))
        throw notReady(
          event,
          `the stage "${stage.name}" has judgements and no chief judge to rule. Appoint one with \`panelAppoint\`.`,
          `的阶段“${stage.name}”有评判项而无裁判长，请用 \`panelAppoint\` 聘任。`,
        );
    }
    for (const { stage: no, aspect: code } of event.tieBreaks) {
      const stage = own.find((each) => each.no === no);
      if (code && stage && !aspectsOf(stage).some((aspect) => aspect.code === code))
        throw notReady(
          event,
          `a tie-break names the aspect "${code}", which stage ${no} does not have. Give its scheme that aspect with \`markSchemeWrite\`, and lock it with \`markSchemeLock\`.`,
          `的同分判定用到评分项“${code}”，但第 ${no} 阶段没有该项。请用 \`markSchemeWrite\` 补上该项，再用 \`markSchemeLock\` 锁定。`,
        );
    }
  }
}

export async function openFirstStages(context: Context, { id }: Competition): Promise<void> {
  const { stages } = await programmeOf(context, id);
  for (const stage of stages.filter(({ no }) => no === 1)) await stageLifecycle.step(context, stage, 'open');
}
