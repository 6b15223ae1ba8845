import { BootError } from '../base/errors.ts';
import type { Database } from './database.ts';
import type { Patience } from './mysql.ts';

export interface OpenOptions {
  /** False trades safety for speed on the embedded database: for tests and throw-away demos. */
  readonly durable?: boolean;
  /** Of a MySQL or MariaDB server. */
  readonly patience?: Patience;
}

/** `sqlite:PATH` is the embedded database in one file, `mysql://…` a MySQL or MariaDB server. */
export async function openDatabase(url: string, { durable = true, patience }: OpenOptions = {}): Promise<Database> {
  // Of two drivers a process needs one.
  if (url.startsWith('mysql://')) {
    assertOneHost(url);
    return (await import('./mysql.ts')).openMysql(url, patience);
  }
  if (url.startsWith('sqlite:')) return (await import('./embedded.ts')).openEmbedded(fileOf(url), durable);
  // Only the scheme is shown: the rest may hold a password.
  const scheme = /^[a-z][\w+.-]*:/i.exec(url)?.[0] ?? 'no scheme';
  throw new BootError(`No database is known for ${scheme}. Write \`sqlite:PATH\` or \`mysql://user@host/name\`.`);
}

/** A list of hosts is what other drivers take; ours reaches one, and a router or a name behind it does the rest. */
function assertOneHost(url: string): void {
  // The text is not shown: it may hold a password.
  const [authority = ''] = url
    .slice(url.lastIndexOf('@') + 1)
    .replace('mysql://', '')
    .split(/[/?]/);
  if (authority.includes(','))
    throw new BootError(
      `DATABASE_URL names several hosts. Name one: the address of a router such as MySQL Router, MaxScale, ProxySQL or HAProxy that leads to the server that takes changes.`,
    );
  if (!URL.canParse(url))
    throw new BootError(
      'DATABASE_URL is not an address. Write it as `mysql://user:password@host:3306/name`, with signs of the password percent-encoded.',
    );
}

function fileOf(url: string): string {
  const file = url.slice('sqlite:'.length);
  // Reads have a connection of their own, which would see another, empty database in memory.
  if (file === '' || file.startsWith(':memory:'))
    throw new BootError(`\`${url}\` names no file. The embedded database needs one, as in \`sqlite:.data/qinxue.db\`.`);
  return file;
}
