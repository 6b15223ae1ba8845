import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { appointJudges, dismissJudge, recuseJudge } from './panel-commands.ts';
import { PanelAppointInput, PanelDismissInput, PanelRecuseInput } from './panel-input.ts';
import { PanelJudge } from './panel-judge.ts';

@Resolver(() => PanelJudge)
export class PanelResolver {
  @Allow(manageCompetitions)
  @Mutation(() => CompetitionStage, { description: 'Adds judges to the panel of a stage (聘任评委).' })
  panelAppoint(
    @Arg('input', () => PanelAppointInput) input: PanelAppointInput,
    @Ctx() context: Context,
  ): Promise<CompetitionStage> {
    return appointJudges(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionStage, {
    description: 'Takes a judge from a panel; marks that were given stay (解聘评委).',
  })
  panelDismiss(
    @Arg('input', () => PanelDismissInput) input: PanelDismissInput,
    @Ctx() context: Context,
  ): Promise<CompetitionStage> {
    return dismissJudge(context, input);
  }

  @Allow('signed-in')
  @Mutation(() => PanelJudge, {
    description: 'Keeps a judge away from entries; by the organiser, or by the judge (回避).',
  })
  panelRecuse(
    @Arg('input', () => PanelRecuseInput) input: PanelRecuseInput,
    @Ctx() context: Context,
  ): Promise<PanelJudge> {
    return recuseJudge(context, input);
  }
}
