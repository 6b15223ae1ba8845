import { type Context, IsBoolean, IsInt, Max, Min } from 'qinxue/plugin';

/** What a unit chooses for the competitions that it organises; units below inherit it. */
export class CompetitionSettings {
  /** Whether entries that fit the event are admitted at once; where not, the organiser looks at each. */
  @IsBoolean()
  admitAtOnce = true;

  /** In how many events of one competition a person may take part; 0 means in all. */
  @IsInt()
  @Min(0)
  @Max(100)
  eventsPerPerson = 0;
}

export const settingsIn = (context: Context, unitId: string): CompetitionSettings =>
  context.settings({ id: 'competitions', settings: CompetitionSettings }, unitId);
