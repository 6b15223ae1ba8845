import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Limit } from './limit.ts';
import { openMysql } from './mysql.ts';
import { openSqlite } from './sqlite.ts';

/** The least that answers the bench's questions: node:http, the driver and JSON, nobody signed in, nothing checked. */
const databaseUrl = process.env.DATABASE_URL ?? '';
const limit = databaseUrl.startsWith('sqlite:')
  ? openSqlite(databaseUrl.slice('sqlite:'.length))
  : openMysql(databaseUrl);

const server = createServer((request, response) => {
  answer(limit, request).then(
    (data) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data })),
    (error) => response.writeHead(500).end(String(error)),
  );
});

async function answer({ big, small, withdraw }: Limit, request: IncomingMessage): Promise<unknown> {
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
    request.on('data', (part) => (body += part));
    request.on('end', () => read(body));
    request.on('error', failed);
  });

process.on('SIGTERM', () => process.exit(0));
server.listen(0, '127.0.0.1', () => console.info(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
