import { InUnit, IsInt, Max, Min, Percent, pluginRef } from 'qinxue/plugin';

/** What a unit chooses when it switches the plugin on; units below inherit it. */
export class ReadingSettings {
  /** Notes that have so much in common with another are flagged. */
  @InUnit(Percent, { min: 0.01, max: 100 })
  similarFrom = 6000;

  /** A note of fewer words cannot be submitted; 0 for any. */
  @IsInt()
  @Min(0)
  @Max(20_000)
  leastNoteWords = 0;
}

/** The plugin for its own files. */
export const readingPlugin = pluginRef('reading', ReadingSettings);
