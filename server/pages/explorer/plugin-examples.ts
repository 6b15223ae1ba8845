import type { Text } from '../../kernel/base/text.ts';
import type { Example } from '../../kernel/contract/example.ts';

/** The examples of a plugin, as `/explorer/examples` answers them: known to the server and to the page. */
export interface PluginExamples {
  readonly plugin: string;
  readonly title: Text;
  readonly examples: readonly Example[];
}
