import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

const COOLDOWN_MS = 30_000;
/** Keys that the provider withdraws are out of use after this long, as long as it answers. */
const FRESH_MS = 600_000;
const TIMEOUT_MS = 3000;

/**
 * The provider's keys. An unknown one makes us look again, at most once per cooldown; while the
 * provider does not answer, the keys that we have go on, and it is asked again only after the cooldown.
 */
export function providerKeys(url: URL, cooldownMs = COOLDOWN_MS, freshMs = FRESH_MS): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url, {
    cooldownDuration: cooldownMs,
    cacheMaxAge: freshMs,
    timeoutDuration: TIMEOUT_MS,
  });
  let outage: { readonly until: number; readonly error: unknown } | undefined;

  const kept: JWTVerifyGetKey = async (header, token) => {
    const known = remote.jwks();
    if (!known) throw outage?.error;
    return createLocalJWKSet(known)(header, token).catch((error) => {
      // Perhaps the provider has this key by now: we cannot know, so this is no refusal.
      throw error instanceof errors.JWKSNoMatchingKey ? outage?.error : error;
    });
  };

  return async (header, token) => {
    if (outage && Date.now() < outage.until) return kept(header, token);
    try {
      const key = await remote(header, token);
      outage = undefined;
      return key;
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      outage = { until: Date.now() + cooldownMs, error };
      return kept(header, token);
    }
  };
}
