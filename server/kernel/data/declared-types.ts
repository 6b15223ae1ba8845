import { getMetadataStorage } from 'type-graphql';

type Recorded = ReturnType<typeof getMetadataStorage>;
type Of<List extends 'objectTypes' | 'fields' | 'enums'> = Recorded[List][number];

// What type-graphql's decorators have recorded of classes; it documents no way to ask. Read here, for the floors below
// its build, and in `schema/type-graphql`, and nowhere else: test/server/patches/type-graphql.test.ts holds it.

export const declaredType = (target: object): Of<'objectTypes'> | undefined =>
  getMetadataStorage().objectTypes.find((type) => type.target === target);

/** Of these classes: one and those that it extends. */
export const declaredFields = (lineage: readonly unknown[]): Of<'fields'>[] =>
  getMetadataStorage().fields.filter((field) => lineage.includes(field.target));

/** Of a class or one that it extends. */
export const declaredField = (target: object, name: string): Of<'fields'> | undefined =>
  getMetadataStorage().fields.find(
    (field) => field.name === name && (field.target === target || Object.isPrototypeOf.call(field.target, target)),
  );

export const declaredEnum = (values: unknown): Of<'enums'> | undefined =>
  getMetadataStorage().enums.find(({ enumObj }) => enumObj === values);
