import type { AddressInfo } from 'node:net';
import { baselineServer } from './server.ts';

/** The baseline in a process of its own. */
process.on('SIGTERM', () => process.exit(0));
const server = await baselineServer(process.env.DATABASE_URL ?? '');
server.listen(0, '127.0.0.1', () => console.info(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
