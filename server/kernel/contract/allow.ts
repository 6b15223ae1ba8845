import { Extensions } from 'type-graphql';
import type { Permission } from './permission.ts';

/** A mutation open to everyone who is signed in, or even to those who are not. */
export type Openness = 'signed-in' | 'anyone';

export type Allowance = Permission | Openness;

/**
 * Who may call a mutation; every mutation has one, or the boot stops. With a permission the caller
 * must hold it in some unit; which rows it reaches is decided by the row's access rule.
 */
export const Allow = (allowance: Allowance): MethodDecorator =>
  Extensions({ allow: allowance }) as unknown as MethodDecorator;
