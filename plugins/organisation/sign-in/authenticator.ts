import { hash } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { LRUCache } from 'lru-cache';
import { QinxueError, text } from 'qinxue/plugin';
import type { Authenticator, Identity, Recognised, Services } from '../../../server/api/platform.ts';
import { readApiTokenText } from './api-token-text.ts';
import { memberOfEmployeeNo, readIdentity } from './identity.ts';
import { isLiveSession } from './live-session.ts';
import { verifyLocalToken } from './local-token.ts';
import { type OidcOptions, type OidcVerifier, oidcVerifier } from './oidc.ts';
import type { Principal } from './principal.ts';
import { sessionIdOf } from './session-id.ts';
import { verifyApiToken } from './verify-api-token.ts';

/** Whatever moves without the directory's version – there should be nothing – is seen after this long. */
const MAX_MS = 300_000;

/**
 * Who a request comes from: by a session of ours, a token of the organisation's identity provider, or an
 * API token. A token is checked once per version of the directory, so that a revoked token, an ended session or
 * a member who has left is refused at once here, and in other processes as soon as they see the new version.
 */
export class TokenAuthenticator implements Authenticator {
  private readonly known: LRUCache<string, Recognised, string>;
  private readonly verifyOidc: OidcVerifier | undefined;

  constructor(
    private readonly kernel: Services,
    /** The organisation's own identity provider, where it has one. */
    oidc: OidcOptions | undefined,
  ) {
    this.verifyOidc = oidc && oidcVerifier(oidc);
    this.known = new LRUCache<string, Recognised, string>({
      max: 10_000,
      ttl: MAX_MS,
      fetchMethod: (_key, _stale, { context: token }) => this.read(token),
    });
  }

  /** Undefined without a token. @throws UNAUTHENTICATED for any but a valid one, never saying which is wrong with it. */
  async identify(authorization: string | undefined): Promise<Identity | undefined> {
    return (await this.recognise(authorization))?.identity;
  }

  /** The same, with the moment at which the token ends. */
  async recognise(authorization: string | undefined): Promise<Recognised | undefined> {
    if (!authorization) return undefined;
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (!token)
      throw new QinxueError(
        'UNAUTHENTICATED',
        text('The authorization header must be `Bearer <token>`.', 'authorization 请求头必须是 `Bearer <令牌>`。'),
      );
    const key = this.keyOf(token);
    const known = this.known.get(key) ?? (await this.known.fetch(key, { context: token }));
    if (!known || known.expiresAt <= this.kernel.now()) throw refused();
    return known;
  }

  /** Tokens themselves are not kept in memory. */
  private keyOf(token: string): string {
    const digest = hash('sha256', token, 'base64');
    return `${this.kernel.directory.version} ${this.kernel.today()} ${digest}`;
  }

  private async read(token: string): Promise<Recognised | undefined> {
    const { database } = this.kernel;
    const principal = await this.principal(token);
    if (!principal) return undefined;
    const { memberId, expiresAt, session, token: scoped } = principal;
    if (session && !(await isLiveSession(database.read, memberId, session))) return undefined;
    const identity = await readIdentity(database.read, memberId, this.kernel.today());
    if (!identity) return undefined;
    return {
      identity: scoped ? { ...identity, token: scoped } : identity,
      expiresAt,
      ...(session && { sessionId: session.id }),
    };
  }

  private async principal(token: string): Promise<Principal | undefined> {
    const { database, secret } = this.kernel;
    const now = this.kernel.now();
    const apiToken = readApiTokenText(token);
    if (apiToken) return verifyApiToken(database, apiToken, now);
    // Our own tokens are checked with our secret and nothing else, the provider's with its public keys and nothing else.
    if (algorithmOf(token) === 'HS256') return localPrincipal(secret, token, now).catch(() => undefined);
    if (!this.verifyOidc) return undefined;
    const claims = await this.verifyOidc(token, now).catch(unlessOurs);
    const memberId = claims && (await memberOfEmployeeNo(database.read, claims.employeeNo));
    if (!memberId) return undefined;
    const { expiresAt, issuedAt } = claims;
    return { memberId, expiresAt, session: { id: sessionIdOf(token), ...(issuedAt && { issuedAt }) } };
  }
}

async function localPrincipal(secret: string, token: string, now: Date): Promise<Principal> {
  const { memberId, expiresAt, epoch } = await verifyLocalToken(secret, token, now);
  return { memberId, expiresAt, session: { id: sessionIdOf(token), epoch } };
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

/** What is wrong with a token stays here; that the provider is away has to be said. */
function unlessOurs(error: unknown): undefined {
  if (error instanceof QinxueError) throw error;
}

const refused = () =>
  new QinxueError('UNAUTHENTICATED', {
    en: 'This token is not valid here, or no longer. Sign in again with `sessionCreate` or your sign-in service, or make a new API token.',
    zh: '此令牌在这里无效或已失效。请用 `sessionCreate` 或单位的登录服务重新登录，或新建访问令牌。',
  });
