import type { Existing } from './organisation.ts';

export interface Create<Values> {
  readonly row: number;
  readonly values: Values;
}

export interface Update<Values> {
  readonly row: number;
  readonly id: string;
  /** Only the fields that differ. */
  readonly changes: Partial<Values>;
}

type Given<Values> = { readonly [Field in keyof Values]?: Values[Field] | null };

const isBlank = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The values that a row asks for. A column that the file lacks leaves its field as it is; an empty cell
 * clears a field that may be empty and leaves the others; what is new takes the defaults.
 */
export function settle<Values extends object>(given: Given<Values>, existing: Values | undefined, defaults: Values) {
  const values: Partial<Values> = {};
  for (const field of Object.keys(defaults) as (keyof Values)[]) {
    const asked = given[field];
    const isCleared = asked === null && isBlank(defaults[field]);
    values[field] = asked ?? (isCleared ? defaults[field] : (existing ?? defaults)[field]);
  }
  return values as Values;
}

export function differences<Values extends object>(existing: Values, values: Values): Partial<Values> | undefined {
  const fields = (Object.keys(values) as (keyof Values)[]).filter((field) => !isSame(existing[field], values[field]));
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map((field) => [field, values[field]])) as Partial<Values>;
}

/** What a file does to one table. */
export class Entries<Values extends object> {
  readonly creates: Create<Values>[] = [];
  readonly updates: Update<Values>[] = [];
  /** The rows that change something. */
  readonly changed = new Set<number>();

  put(row: number, existing: Existing<Values> | undefined, values: Values) {
    const changes = existing && differences<Values>(existing, values);
    if (existing && !changes) return;
    this.changed.add(row);
    if (existing && changes) this.updates.push({ row, id: existing.id, changes });
    else this.creates.push({ row, values });
  }
}
