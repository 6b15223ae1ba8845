const columns = new WeakMap<object, Set<string>>();

/**
 * Marks a text column whose values are codes: people, files and other systems name rows by it. What is written to it
 * and what it is compared with is brought to the one form of `codeText` first, at every door alike.
 *
 * @example `@Code() @Field(() => String, …) @Column('varchar', { length: 64 }) code!: string;`
 */
export const Code = (): PropertyDecorator => (prototype, property) => {
  const known = columns.get(prototype) ?? new Set();
  columns.set(prototype, known.add(String(property)));
};

/** Whether the class, or one that it extends, has the column as a code. */
export function isCodeColumn(entity: { readonly prototype: object }, column: string): boolean {
  for (let at: object | null = entity.prototype; at; at = Object.getPrototypeOf(at))
    if (columns.get(at)?.has(column)) return true;
  return false;
}
