import { badInput, type Scope } from 'qinxue/plugin';
import type { Competition } from '../competition.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { Aspect } from '../schemes/aspect.ts';
import { MarkScheme } from '../schemes/mark-scheme.ts';
import { judgesNeeded } from '../scoring/stage-score.ts';
import { CompetitionEvent } from './competition-event.ts';
import { CompetitionStage, stageLife } from './competition-stage.ts';

export async function hasEvents(scope: Scope, { id }: Competition): Promise<void> {
  if (!(await scope.first(CompetitionEvent, { competitionId: id })))
    throw badInput('input.competition', 'has no event yet. Add one with `competitionEventCreate`.');
}

/** The stages of a competition's events. */
async function programmeOf(scope: Scope, competitionId: string) {
  const events = await scope.list(CompetitionEvent, { competitionId });
  const stages = await scope.list(CompetitionStage, { eventId: { in: events.map(({ id }) => id) } });
  return { events, stages };
}

/** Every stage knows what is marked in it, and has judges enough to mark it. */
export async function readyToStart(scope: Scope, { id }: Competition): Promise<void> {
  const all = scope.asSystem();
  const { events, stages } = await programmeOf(all, id);
  const stageId = { in: stages.map((stage) => stage.id) };
  const schemes = await all.list(MarkScheme, { stageId, status: 'LOCKED' });
  const aspects = await all.list(Aspect, { schemeId: { in: schemes.map((scheme) => scheme.id) } });
  const judges = await all.list(PanelJudge, { stageId });
  const refuse = (event: CompetitionEvent, rule: string) =>
    badInput('input.competition', `cannot start: in the event "${event.name}" ${rule}`);

  for (const event of events) {
    const aspectsOf = (stage: CompetitionStage) => {
      const scheme = schemes.find((each) => each.stageId === stage.id);
      return aspects.filter((aspect) => aspect.schemeId === scheme?.id);
    };
    const own = stages.filter((stage) => stage.eventId === event.id);
    for (const stage of own) {
      const marked = aspectsOf(stage);
      if (!marked.length)
        throw refuse(event, `the stage "${stage.name}" has no locked mark scheme. Lock one with \`markSchemeLock\`.`);
      const panel = judges.filter((judge) => judge.stageId === stage.id);
      const needed = Math.max(...marked.map((aspect) => judgesNeeded(aspect, stage.aggregation)));
      if (panel.length < needed)
        throw refuse(
          event,
          `the stage "${stage.name}" needs ${needed} judges and has ${panel.length}. Appoint more with \`panelAppoint\`.`,
        );
      if (marked.some(({ kind }) => kind === 'JUDGEMENT') && !panel.some(({ role }) => role === 'CHIEF'))
        throw refuse(
          event,
          `the stage "${stage.name}" has judgements and no chief judge to rule. Appoint one with \`panelAppoint\`.`,
        );
    }
    for (const { stage: no, aspect: code } of event.tieBreaks) {
      const stage = own.find((each) => each.no === no);
      if (code && stage && !aspectsOf(stage).some((aspect) => aspect.code === code))
        throw refuse(event, `a tie-break names the aspect "${code}", which stage ${no} does not have.`);
    }
  }
}

export async function openFirstStages(scope: Scope, { id }: Competition): Promise<void> {
  const { stages } = await programmeOf(scope, id);
  for (const stage of stages.filter(({ no }) => no === 1)) await stageLife.step(scope, stage, 'open');
}
