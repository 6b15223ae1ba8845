import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 20 ms, on a thread of its own. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const passwordHash = (password: string): Promise<string> => hash(password, STRENGTH);

/** The hash of no password: an unknown login takes as long as a wrong password. */
const nobody = passwordHash('nobody');

export async function isPassword(password: string, encoded: string | undefined): Promise<boolean> {
  const isRight = await verify(encoded ?? (await nobody), password);
  return encoded !== undefined && isRight;
}
