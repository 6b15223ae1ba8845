import type { GraphQLSchema } from 'graphql';
import { BootError } from '../base/errors.ts';
import type { Allowance } from '../contract/allow.ts';
import type { Installation } from '../contract/installation/installation.ts';
import type { Ownership } from './ownership.ts';

/** @throws BootError where a mutation says nothing of who may call it, or names a permission that nobody can be given. */
export function assertAllowances(schema: GraphQLSchema, owners: Ownership, { permissions }: Installation): void {
  for (const { name, extensions } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const wrong = (sentence: string) =>
      new BootError(`Plugin "${owners.field('Mutation', name)}": the mutation ${name} ${sentence}`);
    const allowance = extensions.allow as Allowance | undefined;
    if (!allowance) throw wrong('does not say who may call it. Add @Allow(…).');
    if (typeof allowance === 'object' && !permissions.some(({ id }) => id === allowance.id))
      throw wrong(`is for those with "${allowance.id}", which no plugin lists. Add it to \`permissions\`.`);
  }
}
