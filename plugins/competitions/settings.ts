import { IsBoolean, IsInt, Max, Min, pluginRef } from 'qinxue/plugin';

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

/** The plugin for its own files. */
export const competitionsPlugin = pluginRef('competitions', CompetitionSettings);
