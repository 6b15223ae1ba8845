import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Baseline } from './baseline.ts';
import { openMysql } from './mysql.ts';
import { openSqlite } from './sqlite.ts';

/** The least that answers the bench's questions: node:http, the driver and JSON, nobody signed in, nothing checked. */
export async function baselineServer(databaseUrl: string): Promise<Server> {
  const baseline = databaseUrl.startsWith('sqlite:')
    ? await openSqlite(databaseUrl.slice('sqlite:'.length))
    : openMysql(databaseUrl);
  return createServer((request, response) => {
    answer(baseline, request).then(
      (data) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data })),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}

async function answer({ big, small, withdraw }: Baseline, request: IncomingMessage): Promise<unknown> {
  // As GraphQL does it: what is wanted comes in a JSON body.
  const { ask, ...wanted } = JSON.parse(await bodyOf(request));
  if (ask === 'big') return big(wanted.courses, wanted.enrolments);
  if (ask === 'small') return { course: (await small(wanted.id)) ?? null };
  if (await withdraw(wanted.id, wanted.version)) return { id: wanted.id, version: wanted.version + 1 };
  throw new Error('The row was not as it was read.');
}

const bodyOf = (request: IncomingMessage) =>
  new Promise<string>((read, failed) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => read(body));
    request.on('error', failed);
  });
