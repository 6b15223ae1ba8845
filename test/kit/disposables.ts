const disposables = new Set<() => unknown>();

/** Ends what a test has begun after the tests of its file, unless it is forgotten before: what began last, first. */
export function onFileEnd(end: () => unknown): { forget(): boolean } {
  disposables.add(end);
  return { forget: () => disposables.delete(end) };
}

/** All of it, whatever one says of its end. */
export async function disposeAll(): Promise<void> {
  const failures: unknown[] = [];
  for (const end of [...disposables].reverse())
    try {
      await end();
    } catch (error) {
      failures.push(error);
    }
  disposables.clear();
  if (failures.length) throw new AggregateError(failures, failures.map(String).join('\n'));
}
