import type { Example } from '../plugin/example.ts';
import type { Text } from '../plugin/text.ts';

/** The examples of a plugin, as `/explorer/examples` answers them: known to the server and to the page. */
export interface PluginExamples {
  readonly plugin: string;
  readonly title: Text;
  readonly examples: readonly Example[];
}
