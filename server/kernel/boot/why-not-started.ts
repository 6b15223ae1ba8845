import { BootError, QinxueError } from '../base/errors.ts';

interface Coded {
  readonly code?: string;
  readonly port?: number;
  readonly path?: string;
  readonly driverError?: { readonly code?: string };
}

/** Why the process did not start and what to do about it, in a sentence; undefined for what only a developer can mend. */
export function whyNotStarted(error: unknown, databaseUrl: string | undefined): string | undefined {
  if (error instanceof BootError) return error.message;
  const { code, port, path, driverError } = error as Coded;
  switch (error instanceof QinxueError ? error.code : (driverError?.code ?? code)) {
    case 'DATABASE_UNAVAILABLE': {
      const { cause } = (error as QinxueError).details;
      // The embedded database's: there is nothing to be started.
      if (String(cause).startsWith('SQLITE_')) return whyNotStarted({ code: cause }, databaseUrl);
      return `The database at ${place(databaseUrl)} does not answer${cause ? ` (${cause})` : ''}. Start it, or check DATABASE_URL.`;
    }
    case 'ER_ACCESS_DENIED_ERROR':
    case 'ER_DBACCESS_DENIED_ERROR':
    case 'ER_ACCESS_DENIED_NO_PASSWORD_ERROR':
      return `The database at ${place(databaseUrl)} refuses the user or the password. Check DATABASE_URL and the user's rights.`;
    case 'ER_BAD_DB_ERROR':
      return `The server at ${place(databaseUrl)} has no such database. Create it with \`CREATE DATABASE … CHARACTER SET utf8mb4\`, or check DATABASE_URL.`;
    case 'DATABASE_FULL':
      return `The disk of the database at ${place(databaseUrl)} is full. Make room, or set DATABASE_URL to a file elsewhere.`;
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return `The database file at ${place(databaseUrl)} cannot be opened for writing. Check its folder and rights, or DATABASE_URL.`;
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `The file at ${place(databaseUrl)} is no database, or is damaged. Restore it from a backup, or check DATABASE_URL.`;
    case 'EADDRINUSE':
      return `Port ${port} is taken by another process. Stop that one, or set PORT.`;
    case 'EACCES':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
    case 'EPERM':
      return path
        ? `${path} may not be written. Check its rights, or set DATABASE_URL to another file.`
        : `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
    default:
      return error instanceof QinxueError ? error.message : undefined;
  }
}

/** Without user and password. */
function place(databaseUrl: string | undefined): string {
  if (!databaseUrl?.startsWith('mysql://')) return databaseUrl?.replace(/^sqlite:/, '') || '.data/qinxue.db';
  return URL.canParse(databaseUrl) ? new URL(databaseUrl).host : 'DATABASE_URL';
}
