const culprits = new WeakMap<object, string>();

/** Notes for the log whose code an error comes from; the first word counts. Gives the error to throw. */
export function blame(error: unknown, plugin: string): Error {
  const thrown = error instanceof Error ? error : new Error(String(error), { cause: error });
  if (!culprits.has(thrown)) culprits.set(thrown, plugin);
  return thrown;
}

/** The plugin that an error comes from, where somebody has noted it. */
export const culpritOf = (error: unknown): string | undefined =>
  error instanceof Error ? culprits.get(error) : undefined;

/** An error in a sentence: its message, and the line of its author's that it comes from. */
export function saidWhere(error: unknown): string {
  const { message, stack = '' } = error instanceof Error ? error : { message: String(error) };
  const line = stack.split('\n').find((each) => /^\s+at /.test(each) && !/node:|node_modules\/(?!qinxue-)/.test(each));
  const at = line && /\(?((?:file:\/\/)?[^\s()]+:\d+):\d+\)?$/.exec(line)?.[1]?.replace('file://', '');
  return `${message.replace(/\.$/, '')}${at ? ` (${at})` : ''}.`;
}

/** What a plugin does when it is called, with the plugin noted where it throws. */
export async function blaming<T>(plugin: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw blame(error, plugin);
  }
}
