import type { Session } from '../data/database.ts';
import type { Scope } from '../request/scope.ts';

/** Where the rows and the lengths of lists are read: the one place to send what takes long elsewhere. */
export const pageSession = (scope: Scope): Session => scope.db;
