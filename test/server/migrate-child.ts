import { once } from 'node:events';
import { migrate } from '../../server/kernel/data/migrate.ts';
import { observeStatements } from '../../server/kernel/data/observed.ts';
import { openDatabase } from '../../server/kernel/data/open.ts';

/** Run by the migration tests as a process of its own: `URL PLUGINS`, begins at SIGUSR2. */
const [url = '', plugins = '[]'] = process.argv.slice(2);
const begin = once(process, 'SIGUSR2');
// Waiting for a signal alone does not keep Node running.
const alive = setInterval(() => {}, 1000);
const database = await openDatabase(url);
console.log('ready');
await begin;
clearInterval(alive);
// Written at once, not buffered: the test kills this process at a statement that it has read.
observeStatements((text) => process.stdout.write(`${text.trim()}\n`));
const { applied } = await migrate(database, JSON.parse(plugins));
await database.close();
console.log(`applied ${applied}`);
