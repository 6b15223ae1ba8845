import { Extensions } from 'type-graphql';

/**
 * For a mutation that changes no row, like a sign-in: it runs outside a transaction, so that slow work – the hash
 * of a password – never holds the one writer of the embedded database. Writing in it fails.
 */
export const WritesNothing = (): MethodDecorator => Extensions({ writesNothing: true }) as unknown as MethodDecorator;
