import type { Context } from '../../kernel/contract/context.ts';
import { inside } from '../../kernel/request/inside.ts';
import type { PluginExamples } from './plugin-examples.ts';

/** Of the plugins that are in the graph of the context's unit, and so runnable there. */
export const examplesFor = (context: Context): PluginExamples[] => {
  const { kernel, directory, unit } = inside(context);
  const enabled = directory.enabled(unit?.id);
  return kernel.installation.plugins
    .filter(({ id, examples }) => enabled.includes(id) && examples.length > 0)
    .map(({ id, title, examples }) => ({ plugin: id, title, examples }));
};
