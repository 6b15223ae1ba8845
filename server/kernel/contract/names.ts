import { getMetadataStorage } from 'type-graphql';
import { BootError } from '../base/errors.ts';

/** The GraphQL name of an object type's class. */
export function graphqlName(target: object & { readonly name: string }): string {
  const found = getMetadataStorage().objectTypes.find((type) => type.target === target);
  if (!found) throw new BootError(`${target.name} is not an @ObjectType.`);
  return found.name;
}
