import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onFileEnd } from '../kit/disposables.ts';

/** What a request met on its way. */
export interface Passed {
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly query?: string; readonly documentId?: string; readonly variables?: object };
}

/** What happens to a request instead of going through. */
export type Mishap = (pass: () => Promise<IncomingMessage>, response: ServerResponse) => void | Promise<void>;

/** The server got it and has answered, but the answer never comes back. */
export const cutAfter: Mishap = async (pass, response) => {
  await pass();
  response.destroy();
};

/** It never gets there. */
export const cutBefore: Mishap = (_pass, response) => void response.destroy();

/** The answer begins, and then nothing more of it comes, though nobody hangs up. */
export const mute: Mishap = async (pass, response) => {
  const answer = await pass();
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  answer.pipe(response);
  response.once('close', () => answer.destroy());
  setTimeout(() => answer.unpipe(response), 100);
};

/** Nothing happens, until the client hangs up. */
export const silence: Mishap = () => {};

/** A refusal, as gateways write it. */
export const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}): Mishap =>
  (_pass, response) =>
    void response.writeHead(status, headers).end('<html>Not now.</html>');

/** A way to a server on which things go wrong as a test wants it. */
export class Way {
  readonly passed: Passed[] = [];
  private readonly mishaps: Mishap[] = [];
  private constructor(
    readonly url: string,
    private readonly target: string,
  ) {}

  static async to(target: string): Promise<Way> {
    const server = createServer((request, response) => void way.take(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const way = new Way(`http://127.0.0.1:${port}`, target);
    onFileEnd(() => {
      server.closeAllConnections();
      server.close();
    });
    return way;
  }

  /** Forgets what passed, and what was still to happen. */
  clear(): void {
    this.passed.length = 0;
    this.mishaps.length = 0;
  }

  /** For the next requests, one each. */
  happen(...mishaps: readonly Mishap[]): void {
    this.mishaps.push(...mishaps);
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    this.passed.push({ headers: request.headers, body: JSON.parse(String(body)) });
    const answered = this.forward(request, body);
    const mishap = this.mishaps.shift();
    if (mishap) return mishap(answered, response);
    const answer = await answered();
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  }

  private forward({ method, headers, url }: IncomingMessage, body: Buffer) {
    return async (): Promise<IncomingMessage> => {
      const onward = httpRequest(`${this.target}${url}`, { method: method ?? 'POST', headers });
      onward.end(body);
      const [answer] = (await once(onward, 'response')) as [IncomingMessage];
      return answer;
    };
  }
}
