import { BootError } from '../base/errors.ts';
import { declaredType } from '../data/declared-types.ts';

/** The GraphQL name of an object type's class. */
export function graphqlName(target: object & { readonly name: string }): string {
  const found = declaredType(target);
  if (!found) throw new BootError(`${target.name} is not an @ObjectType.`);
  return found.name;
}
