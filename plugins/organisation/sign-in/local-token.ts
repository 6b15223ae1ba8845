import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

const ISSUER = 'qinxue';
const HOURS = 12;

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/**
 * A signed token of this deployment, valid for twelve hours on every process that shares its secret, unless the
 * session is ended before. `epoch`: how often the member's sessions have been ended so far.
 */
export async function issueToken(secret: string, memberId: string, now: Date, epoch = 0) {
  const issued = Math.floor(now.getTime() / 1000);
  const expires = issued + HOURS * 3600;
  const token = await new SignJWT({ epoch })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(ISSUER)
    .setSubject(memberId)
    // Two sessions of one second are two: one can be ended without the other.
    .setJti(randomUUID())
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(keyOf(secret));
  return { token, expiresAt: new Date(expires * 1000) };
}

/** The member whom the token names. Throws for anything but a valid token of this deployment. */
export async function verifyLocalToken(secret: string, token: string, now: Date) {
  const { payload } = await jwtVerify(token, keyOf(secret), {
    issuer: ISSUER,
    algorithms: ['HS256'],
    currentDate: now,
    requiredClaims: ['sub', 'exp'],
  });
  // A token of the release before sessions could be ended says nothing of an epoch: it began in the first.
  const { sub, exp = 0, epoch = 0 } = payload;
  return { memberId: String(sub), expiresAt: new Date(exp * 1000), epoch: Number(epoch) };
}
