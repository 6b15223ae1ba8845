/** Someone or something that an evaluation reaches. */
export interface Candidate {
  readonly id: string;
  /** What people call it: a unit's code and name, a person's number and name. */
  readonly label: string;
}

/** An index system and those of its kind whom its rule means. */
export interface Matcher {
  readonly systemId: string;
  readonly label: string;
  readonly means: ReadonlySet<string>;
}

export interface Matching {
  readonly systemOf: ReadonlyMap<string, string>;
  /** Whom several systems mean. */
  readonly overlaps: readonly { readonly candidate: Candidate; readonly systems: readonly string[] }[];
  /** Whom none means. */
  readonly gaps: readonly Candidate[];
}

/** Finds the one system of each candidate. All candidates are of one kind, and so are the systems. */
export function match(candidates: readonly Candidate[], matchers: readonly Matcher[]): Matching {
  const systemOf = new Map<string, string>();
  const overlaps: { candidate: Candidate; systems: string[] }[] = [];
  const gaps: Candidate[] = [];
  for (const candidate of candidates) {
    const meant = matchers.filter(({ means }) => means.has(candidate.id));
    const [only] = meant;
    if (!only) gaps.push(candidate);
    else if (meant.length > 1) overlaps.push({ candidate, systems: meant.map(({ label }) => label) });
    else systemOf.set(candidate.id, only.systemId);
  }
  return { systemOf, overlaps, gaps };
}
