/** A piece of SQL with its values apart: pieces compose, values never become text. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly unknown[],
  ) {}
}

/**
 * `sql\`a = ${1} AND ${piece}\`` – a nested piece is spliced in, an array becomes `(?, ?, …)`,
 * anything else one placeholder. An empty array becomes `(NULL)`, which no value is in.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = strings[0] ?? '';
  const values: unknown[] = [];
  parts.forEach((part, i) => {
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else if (Array.isArray(part)) {
      text += part.length ? `(${part.map(() => '?').join(', ')})` : '(NULL)';
      values.push(...part);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[i + 1];
  });
  return new Sql(text, values);
}

/** An identifier, dotted for a column of an alias. Backticks are understood by both dialects. */
export const name = (...path: readonly string[]) => new Sql(path.map((part) => `\`${part}\``).join('.'), []);

/** Trusted text: keywords and fragments written in this repository, never input. */
export const raw = (text: string) => new Sql(text, []);

export function join(parts: readonly Sql[], separator: string): Sql {
  return new Sql(
    parts.map((part) => part.text).join(separator),
    parts.flatMap((part) => part.values),
  );
}

export const always = raw('1 = 1');
/** The condition that no row fits. */
export const never = raw('1 = 0');

/** Conjunction; of nothing, true. */
export const and = (...parts: readonly Sql[]): Sql => {
  if (parts.includes(never)) return never;
  const real = parts.filter((part) => part !== always);
  return real.length
    ? join(
        real.map((part) => sql`(${part})`),
        ' AND ',
      )
    : always;
};

/** Disjunction; of nothing, false. */
export const or = (...parts: readonly Sql[]): Sql => {
  if (parts.includes(always)) return always;
  const real = parts.filter((part) => part !== never);
  if (!real.length) return never;
  const any = join(
    real.map((part) => sql`(${part})`),
    ' OR ',
  );
  // Closed, because AND binds tighter: spliced in after an AND, an open OR would let every row through.
  return sql`(${any})`;
};
