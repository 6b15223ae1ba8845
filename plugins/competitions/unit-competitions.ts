import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Unit } from '../organisation/index.ts';
import { type Competition, CompetitionConnection } from './competition.ts';

/** The competitions plugin adds `competitions` to the kernel's Unit. */
@Resolver(() => Unit)
export class UnitCompetitions {
  @HasMany(() => CompetitionConnection, 'unitId', { description: 'The competitions that the unit organises (竞赛).' })
  competitions?: Page<Competition>;
}
