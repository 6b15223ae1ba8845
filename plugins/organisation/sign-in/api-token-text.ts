import { createHash, randomBytes } from 'node:crypto';

/** What an API token says of itself; whether the secret is the right one is known to the database alone. */
export interface ApiTokenText {
  readonly id: string;
  readonly secretHash: string;
}

const FORM = /^qxt_(apt_[0-9A-Z]{26})_([\w-]{43})$/;

/** 256 random bits need no slow hash: nobody guesses them, with or without the table. */
export const secretHashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

export const newSecret = () => randomBytes(32).toString('base64url');

/** `qxt_<id>_<secret>`: recognisable in a log or a repository where it should not be. */
export const apiTokenText = (id: string, secret: string) => `qxt_${id}_${secret}`;

/** Undefined for what does not have the form of an API token. */
export function readApiTokenText(token: string): ApiTokenText | undefined {
  const [, id, secret] = FORM.exec(token) ?? [];
  return id && secret ? { id, secretHash: secretHashOf(secret) } : undefined;
}
