import { dividedByHeads, headcounts } from 'qinxue/organisation';
import { metric, text } from 'qinxue/plugin';
import { SamplePluginEntry } from './entry.ts';
import { view } from './permissions.ts';

export const entriesPerHead = metric({
  id: 'sample-plugin.entries-per-head',
  title: text('Entries per head', '人均记录数'),
  measuredIn: 'number',
  view,
  reads: ['sample_plugin_entry'],
  definition:
    'Entries done in the period, of the unit and all that is below it today, divided by the average headcount of the period.',
  measure: async (context, unitIds, period) => {
    const { from, to } = period;
    const done = await context.asSystem().list(SamplePluginEntry, { doneOn: { gte: from, lte: to } });
    const heads = await headcounts(context, unitIds, period);
    return new Map(
      [...heads].map(([id, headcount]) => {
        const below = done.filter(({ unitId }) => context.directory.unit(unitId)?.path.includes(id));
        return [id, dividedByHeads(below.length, headcount)];
      }),
    );
  },
});

export const metrics = [entriesPerHead];
