import { type Context, IsInt, Max, Min } from 'qinxue/plugin';

/** What a unit chooses when it switches the plugin on; units below inherit it. */
export class SamplePluginSettings {
  /** How many entries a person may write for one day. */
  @IsInt()
  @Min(1)
  @Max(100)
  maxEntriesPerDay = 10;
}

export const settingsIn = (context: Context, unitId: string): SamplePluginSettings =>
  context.settings({ id: 'sample-plugin', settings: SamplePluginSettings }, unitId);
