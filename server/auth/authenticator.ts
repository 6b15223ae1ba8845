import { LRUCache } from 'lru-cache';
import { QinxueError } from '../errors.ts';
import type { Kernel } from '../host/kernel.ts';
import type { Identity } from '../request/viewer.ts';
import { readIdentity } from './identity.ts';
import { verifyLocalToken } from './local-token.ts';

/** What a verified token says. */
export interface Principal {
  readonly memberId: string;
  readonly expiresAt: Date;
  /** The permissions of a scoped token. */
  readonly only?: ReadonlySet<string>;
}

/** Who a request comes from. Tokens are verified once, what a member may do is read once per version of the directory. */
export class Authenticator {
  private readonly principals = new LRUCache<string, Principal>({ max: 10_000 });
  private readonly identities = new LRUCache<string, { readonly identity: Identity | undefined }>({ max: 10_000 });

  constructor(private readonly kernel: Kernel) {}

  /** Undefined without a token. @throws UNAUTHENTICATED for any but a valid one. */
  async identify(authorization: string | undefined): Promise<Identity | undefined> {
    if (!authorization) return undefined;
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (!token) throw refused('The authorization header must be `Bearer <token>`.');
    const principal = await this.principal(token);
    const identity = await this.identity(principal.memberId);
    if (!identity) throw refused('The member of this token is no longer with the organisation.');
    return principal.only ? { ...identity, only: principal.only } : identity;
  }

  private async principal(token: string): Promise<Principal> {
    const known = this.principals.get(token);
    const now = this.kernel.now();
    if (known && known.expiresAt > now) return known;
    const principal = await verifyLocalToken(this.kernel.secret, token, now).catch(() => {
      throw refused('The token is not valid or has expired. Sign in again with `sessionCreate`.');
    });
    this.principals.set(token, principal);
    return principal;
  }

  private async identity(memberId: string): Promise<Identity | undefined> {
    const today = this.kernel.today();
    const key = `${memberId} ${this.kernel.directory.version} ${today}`;
    const known = this.identities.get(key);
    if (known) return known.identity;
    const identity = await readIdentity(this.kernel.database.read, memberId, today);
    this.identities.set(key, { identity });
    return identity;
  }
}

const refused = (message: string) => new QinxueError('UNAUTHENTICATED', message);
