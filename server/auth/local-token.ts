import { jwtVerify, SignJWT } from 'jose';

const ISSUER = 'qinxue';
const HOURS = 12;

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** A signed token of this deployment, valid for twelve hours on every process that shares its secret. */
export async function issueToken(secret: string, memberId: string, now: Date) {
  const issued = Math.floor(now.getTime() / 1000);
  const expires = issued + HOURS * 3600;
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(ISSUER)
    .setSubject(memberId)
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
  return { memberId: String(payload.sub), expiresAt: new Date((payload.exp ?? 0) * 1000) };
}
