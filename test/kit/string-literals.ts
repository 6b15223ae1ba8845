/** What stands in a string where a value goes in. */
export const HOLE = '…';

/**
 * The strings of a source in TypeScript as they are read, those within `${…}` for themselves. TypeScript 7 gives no
 * parser to programs; so much is enough where no regular expression holds a quote that is not closed on its line.
 */
export function stringLiterals(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  const escaped = () => {
    at += 2;
    return source[at - 1] ?? '';
  };
  const quoted = (quote: string) => {
    const begun = at++;
    let text = '';
    while (at < source.length && source[at] !== quote && source[at] !== '\n')
      text += source[at] === '\\' ? escaped() : source[at++];
    if (source[at] === quote) found.push(text);
    else at = begun;
    at++;
  };
  const template = () => {
    let text = '';
    at++;
    while (at < source.length && source[at] !== '`') {
      if (source[at] === '\\') text += escaped();
      else if (source.startsWith('${', at)) {
        at += 2;
        code(true);
        text += HOLE;
      } else text += source[at++];
    }
    at++;
    found.push(text);
  };
  /** Until the source ends, or the brace that closes a hole. */
  const code = (isHole: boolean) => {
    for (let depth = 0; at < source.length; ) {
      const char = source[at];
      if (char === "'" || char === '"') quoted(char);
      else if (char === '`') template();
      else if (source.startsWith('//', at)) at = after(source, '\n', at);
      else if (source.startsWith('/*', at)) at = after(source, '*/', at);
      else {
        at++;
        if (char === '{') depth++;
        if (char === '}' && depth-- === 0 && isHole) return;
      }
    }
  };
  code(false);
  return found;
}

const after = (source: string, mark: string, at: number) => {
  const found = source.indexOf(mark, at);
  return found < 0 ? source.length : found + mark.length;
};
