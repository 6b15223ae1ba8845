import { type Context, InUnit, IsInt, Max, Min, Percent } from 'qinxue/plugin';

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

export const settingsIn = (context: Context, unitId: string): ReadingSettings =>
  context.settings({ id: 'reading', settings: ReadingSettings }, unitId);
