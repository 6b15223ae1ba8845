import { registerEnumType } from 'type-graphql';

/**
 * An enum of the graph: each value with its description, in the order in which they are told. A value is its own name,
 * in the database too.
 * @example
 * export const ClassVenue = enumType('ClassVenue', 'Where it is held (办班形式).', {
 *   INSIDE: 'In the house (内部).',
 *   OUTSIDE: 'With someone outside (外部).',
 * });
 * export type ClassVenue = keyof typeof ClassVenue;
 */
export function enumType<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): { readonly [V in Value]: V } {
  const told = Object.entries<string>(values);
  const type = Object.freeze(Object.fromEntries(told.map(([value]) => [value, value]))) as { readonly [V in Value]: V };
  const valuesConfig = Object.fromEntries(told.map(([value, each]) => [value, { description: each }]));
  registerEnumType(type, { name, description, valuesConfig: valuesConfig as never });
  return type;
}
