import 'reflect-metadata';
import { startServer } from '../../../server/start-server.ts';
import { SECRET } from '../process.ts';
import { installed } from './installed.ts';

/** The product with the plugins of `installed`, in a process of its own. */
const server = await startServer({
  plugins: installed,
  databaseUrl: process.env.DATABASE_URL ?? '',
  secret: SECRET,
  logger: { level: 'error' },
});
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
console.info(await server.app.listen({ port: 0, host: '127.0.0.1' }));
