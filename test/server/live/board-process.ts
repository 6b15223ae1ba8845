import 'reflect-metadata';
import { startServer } from '../../../server/start-server.ts';
import { asked, board } from './board.ts';

/** A server with the board, in a process of its own; at SIGUSR2 it says what it holds. */
const server = await startServer({
  plugins: [board],
  databaseUrl: process.env.DATABASE_URL ?? '',
  durable: false,
});
const say = (words: unknown) => process.stdout.write(`${JSON.stringify(words)}\n`);

process.on('SIGUSR2', () => {
  (globalThis as { gc?: () => void }).gc?.();
  say({ ...asked, heap: process.memoryUsage().heapUsed });
  asked.board = 0;
  asked.notes = 0;
});
process.on('SIGTERM', () => void server.close());
say({ url: await server.app.listen({ port: 0, host: '127.0.0.1' }) });
