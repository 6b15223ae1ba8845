import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export interface ProviderKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly alg: string;
}

/** An OpenID Connect provider as far as we know one: keys at an address, and tokens signed with them. */
export class IdentityProvider {
  readonly keys = new Map<string, ProviderKey>();
  readonly issuer = 'https://login.factory.example';
  readonly audience = 'qinxue';
  /** How often the keys were asked for. */
  asked = 0;
  /** 200 answers with the keys; `hangUp` closes the connection. */
  mood: 'keys' | 'error' | 'nonsense' | 'hangUp' = 'keys';
  private readonly server = createServer((request, response) => void this.answer(request.socket, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  get jwksUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/keys`;
  }

  async newKey(kid: string, alg = 'RS256', isPublished = true): Promise<ProviderKey> {
    const key = { kid, alg, ...(await generateKeyPair(alg, { extractable: true })) };
    if (isPublished) this.keys.set(kid, key);
    return key;
  }

  publicText(key: ProviderKey): Promise<string> {
    return exportSPKI(key.publicKey);
  }

  /** A good token of five minutes, but for what is given. */
  token(key: ProviderKey, claims: JWTPayload): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.issuer, aud: this.audience, iat: now, exp: now + 300, ...claims })
      .setProtectedHeader({ alg: key.alg, kid: key.kid })
      .sign(key.privateKey);
  }

  private async answer(socket: Socket, response: ServerResponse): Promise<unknown> {
    this.asked += 1;
    if (this.mood === 'hangUp') return socket.destroy();
    if (this.mood === 'error') return response.writeHead(503, {}).end('');
    const keys = await Promise.all(
      [...this.keys.values()].map(async ({ kid, alg, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, alg })),
    );
    const text = this.mood === 'nonsense' ? '<html>' : JSON.stringify({ keys });
    return response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  }
}
