const begun = new Set<() => unknown>();

/** Ends what a test has begun after the tests of its file, unless it is forgotten before: what began last, first. */
export function endAfterwards(end: () => unknown): { forget(): boolean } {
  begun.add(end);
  return { forget: () => begun.delete(end) };
}

export async function endBegun(): Promise<void> {
  const ends = [...begun].reverse();
  for (const end of ends) await end();
  begun.clear();
}
