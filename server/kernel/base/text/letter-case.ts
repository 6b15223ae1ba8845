/** All letters that are one in lower case, by that: `é` → é, É; `k` → k, K and the Kelvin sign. */
let families: ReadonlyMap<string, readonly string[]> | undefined;

/** Beyond it no letter has another case (U+1E943 is the last that has one). */
const LAST = 0x1e943;

function familiesOf(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (let code = 0x41; code <= LAST; code++) {
    const letter = String.fromCodePoint(code);
    const lower = lowerOf(letter);
    if (lower === letter) continue;
    found.set(lower, [...(found.get(lower) ?? [lower]), letter]);
  }
  return found;
}

/** At the end of a word `Σ` becomes `ς`: for who searches, all three are one. */
const lowerOf = (letter: string) => (letter === 'ς' ? 'σ' : letter.toLowerCase());

/** The letter in each of its cases, itself among them. One that has no other is alone. */
export function casesOf(letter: string): readonly string[] {
  // A hundred thousand letters, ten milliseconds: once, for the first who searches for such a text.
  families ??= familiesOf();
  return families.get(lowerOf(letter)) ?? [letter];
}
