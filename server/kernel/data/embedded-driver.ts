import { BootError } from '../base/errors.ts';

/** A prepared statement, as both drivers have it. */
export interface Statement {
  all(...values: readonly Bound[]): unknown[];
  run(...values: readonly Bound[]): { readonly changes: number | bigint };
  /** What it selects; empty for a statement without rows. */
  columns(): readonly unknown[];
  /** Whether `all` gives each row as its values in order, or as an object by name. */
  setReturnArrays(asArrays: boolean): void;
}

export interface Connection {
  exec(text: string): void;
  prepare(text: string): Statement;
  function(name: string, options: { readonly deterministic: boolean }, body: (value: unknown) => unknown): void;
  close(): void;
}

export type Bound = string | number | bigint | null;

interface Options {
  readonly readOnly?: boolean;
  /** How long a statement waits for another process's lock. */
  readonly timeout?: number;
}

/** What a driver's module exports, and from where it is imported. */
export interface Driver {
  readonly url: string;
  readonly DatabaseSync: new (file: string, options: Options) => Connection;
}

const OF_NODE = 'node:sqlite';
const OF_PACKAGE = '@photostructure/sqlite';

/**
 * SQLite without a compiler: Node's own where Node calls it finished, and the same interface from a package with
 * machine code for all platforms where Node has none yet, or prints a warning that it may change.
 * @throws BootError where neither is there.
 */
export async function loadDriver(nodeVersion: string = process.versions.node): Promise<Driver> {
  if (isFinishedIn(nodeVersion)) return imported(OF_NODE);
  try {
    return await imported(OF_PACKAGE);
  } catch (cause) {
    // A platform that the package has no machine code for: better with Node's warning than not at all.
    return imported(OF_NODE).catch(() => {
      throw new BootError(
        `The embedded database needs Node.js 24.15 or newer here: Node.js ${nodeVersion} has no finished SQLite, and ${OF_PACKAGE} cannot be loaded on ${process.platform} ${process.arch}. Install a newer Node.js, run \`npm ci\` again where the package is missing, or set DATABASE_URL to a MySQL or MariaDB server.`,
        { cause },
      );
    });
  }
}

/** From 24.15 and 25.7 on `node:sqlite` is a release candidate: no flag and no warning. */
export function isFinishedIn(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major > 25 || (major === 25 && minor >= 7) || (major === 24 && minor >= 15);
}

// By a name that no bundler follows: each is there on some machines only.
async function imported(name: string): Promise<Driver> {
  const { DatabaseSync } = (await import(name)) as Pick<Driver, 'DatabaseSync'>;
  return { DatabaseSync, url: name.startsWith('node:') ? name : import.meta.resolve(name) };
}
