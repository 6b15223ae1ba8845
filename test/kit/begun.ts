const begun = new Set<() => unknown>();

/** Ends what a test has begun after the tests of its file, unless it is forgotten before: what began last, first. */
export function endAfterwards(end: () => unknown): { forget(): boolean } {
  begun.add(end);
  return { forget: () => begun.delete(end) };
}

/** All of it, whatever one says of its end. */
export async function endBegun(): Promise<void> {
  const failures: unknown[] = [];
  for (const end of [...begun].reverse())
    try {
      await end();
    } catch (error) {
      failures.push(error);
    }
  begun.clear();
  if (failures.length) throw new AggregateError(failures, failures.map(String).join('\n'));
}
