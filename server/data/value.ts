/** A unit of work says the same moment again and again. */
let last = { ms: Number.NaN, text: '' };

/** `2026-03-01 08:30:00.000`, always UTC: the one form that both dialects store, compare and return. */
export function instantText(at: Date): string {
  const ms = at.getTime();
  if (ms !== last.ms) last = { ms, text: at.toISOString().slice(0, 23).replace('T', ' ') };
  return last.text;
}

export const instantOf = (text: string) => new Date(`${text.replace(' ', 'T')}Z`);

/** What the drivers accept: text, numbers and null. */
export function toDriver(value: unknown): string | number | bigint | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return instantText(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return JSON.stringify(value);
  return value as string | number | bigint;
}

/** A list is a value here (a JSON column), not a list of placeholders. */
export const boxed = (value: unknown) => (Array.isArray(value) ? JSON.stringify(value) : value);
