import { Extensions } from 'type-graphql';

/**
 * Of the fields of the input exactly one must be given, and not as null: alternative keys of one thing.
 * All of them are nullable and without a default.
 * @example `@OneOf() @InputType({ description: '…' }) class MemberKey { … id?: string; … employeeNo?: string }`
 */
export const OneOf = (): ClassDecorator => Extensions({ isOneOf: true }) as ClassDecorator;
