export interface TeamPerson {
  readonly memberId: string;
  readonly leads: boolean;
}

export interface TeamFate<P extends TeamPerson> {
  readonly gone: readonly P[];
  /** Who leads those who are left: whoever led, else the first of them; undefined where nobody is left. */
  readonly leader: P | undefined;
}

/** What becomes of the people of an entry, in the order of entering, when some of them leave the organisation. */
export function withoutLeavers<P extends TeamPerson>(people: readonly P[], left: ReadonlySet<string>): TeamFate<P> {
  const stay = people.filter(({ memberId }) => !left.has(memberId));
  return {
    gone: people.filter(({ memberId }) => left.has(memberId)),
    leader: stay.find(({ leads }) => leads) ?? stay[0],
  };
}
