import { errors, jwtVerify } from 'jose';
import { QinxueError } from 'qinxue/plugin';
import { BootError } from '../../../server/api/platform.ts';
import { providerKeys } from './provider-keys.ts';

/** An OpenID Connect provider whose tokens are accepted besides our own. */
export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** The claim that holds the employee number. */
  readonly claim: string;
  /** How long unknown keys are not asked for again, and an unreachable provider is left alone. */
  readonly cooldownMs?: number;
}

/** Signatures only; a shared secret is never accepted, so that nobody signs with the public key as if it were one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** The clocks of two organisations differ. */
const TOLERANCE_S = 30;

export interface OidcClaims {
  readonly employeeNo: string;
  readonly expiresAt: Date;
  /** To the second, where the provider says so. */
  readonly issuedAt?: Date;
}

export type OidcVerifier = (token: string, now: Date) => Promise<OidcClaims>;

/**
 * Checks tokens of the provider. What it resolves to is signed by the provider, for us, and not expired.
 * @throws IDENTITY_PROVIDER_UNAVAILABLE where the key is unknown and cannot be fetched; else whatever was wrong.
 */
export function oidcVerifier({ issuer, audience, jwksUrl, claim, cooldownMs }: OidcOptions): OidcVerifier {
  const keys = providerKeys(new URL(jwksUrl), cooldownMs);
  return async (token, now) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      currentDate: now,
      clockTolerance: TOLERANCE_S,
      requiredClaims: ['exp'],
    }).catch((error) => Promise.reject(isRefusal(error) ? error : unavailable()));
    const employeeNo = payload[claim];
    if (typeof employeeNo !== 'string' && typeof employeeNo !== 'number')
      throw new errors.JWTInvalid(`no claim "${claim}"`);
    const { exp = 0, iat } = payload;
    return {
      employeeNo: String(employeeNo),
      expiresAt: new Date((exp + TOLERANCE_S) * 1000),
      ...(iat !== undefined && { issuedAt: new Date(iat * 1000) }),
    };
  };
}

/** The token's fault, as against a provider that does not answer or answers with something else than keys. */
const isRefusal = (error: unknown) =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC');

const unavailable = () =>
  new QinxueError('IDENTITY_PROVIDER_UNAVAILABLE', {
    en: 'The sign-in service of the organisation does not answer, and this token needs its keys. Retry in a moment.',
    zh: '单位的登录服务没有响应，无法核验此令牌。请稍后重试。',
  });

export interface OidcVariables {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_AUDIENCE?: string | undefined;
  readonly OIDC_JWKS_URL?: string | undefined;
  readonly OIDC_CLAIM: string;
}

/** Undefined without a provider. @throws BootError where only a part of it is given. */
export function oidcOptions(variables: OidcVariables): OidcOptions | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl, OIDC_CLAIM: claim } = variables;
  if (!issuer && !audience && !jwksUrl) return undefined;
  if (!issuer || !audience || !jwksUrl)
    throw new BootError('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL belong together; set all three or none.');
  if (!URL.canParse(jwksUrl) || !/^https?:$/.test(new URL(jwksUrl).protocol))
    throw new BootError(`OIDC_JWKS_URL is no http(s) address: "${jwksUrl}".`);
  return { issuer, audience, jwksUrl, claim };
}
