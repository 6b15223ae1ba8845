import { Agent, request } from 'node:http';

export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One caller's requests, each made when the answer before it has come. */
export interface Caller {
  next(): Ask;
  /** Of what the answer says, what the next request needs. */
  hear?(answer: Buffer): void;
}

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Of each request (milliseconds), ascending. */
  readonly times: Float64Array;
}

/** As many callers as are given, each on a connection that is kept, until the time is up and all have their answers. */
export async function load(url: string, callers: readonly Caller[], seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers.length });
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const times: number[] = [];
  await Promise.all(
    callers.map(async (caller) => {
      for (let sent = performance.now(); sent < end; ) {
        const answer = await send(url, caller.next(), agent);
        caller.hear?.(answer);
        const now = performance.now();
        times.push(now - sent);
        sent = now;
      }
    }),
  );
  agent.destroy();
  return {
    requests: times.length,
    seconds: (performance.now() - begun) / 1000,
    times: Float64Array.from(times).sort(),
  };
}

/** @throws for any answer but a good one: what fails is quick, and would be measured as such. */
export function send(url: string, { method, path, headers, body }: Ask, agent?: Agent): Promise<Buffer> {
  return new Promise((answered, failed) => {
    const sent = request(url + path, { method, ...(agent && { agent }), ...(headers && { headers }) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', failed);
      response.on('end', () => {
        const answer = Buffer.concat(parts);
        if (response.statusCode === 200 && !answer.includes('"errors":')) answered(answer);
        else failed(new Error(`${method} ${path} answered ${response.statusCode}: ${answer.subarray(0, 500)}`));
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

/** The value below which the share of the ascending list lies. */
export const quantile = (ascending: ArrayLike<number>, share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? Number.NaN;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};
