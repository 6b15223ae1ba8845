import { saidWhere } from '../base/culprit.ts';
import { BootError, QinxueError } from '../base/errors.ts';
import type { Session } from '../data/database.ts';
import { insertSql, isDuplicate } from '../data/insert.ts';
import { sql } from '../data/sql.ts';
import { inside } from '../request/inside.ts';
import { BootSteps } from './boot-steps.ts';
import type { Kernel } from './kernel.ts';

/** How long another process may take that fills the same database. */
const OTHERS_MS = 120_000;
const LOOK_MS = 200;

/**
 * Fills an empty database with the demonstration factory. Each plugin's part is marked in the transaction that writes
 * it: a start that was killed goes on with the next part, and a database that anybody else has filled is left alone.
 * @returns whether the demo's sign-ins exist
 * @throws BootError where another process has begun and does not come to an end
 */
export async function fillDemo(kernel: Kernel, steps = new BootSteps()): Promise<boolean> {
  const { read } = kernel.database;
  const marks = await marksIn(read);
  const { platform } = kernel.installation;
  if (marks.size > 0 || !(await platform.tree.read(read)).units.length)
    for (const { id, demo } of kernel.installation.plugins)
      if (demo && !marks.has(id)) await steps.time(id, () => fillPart(kernel, id, demo));
  return platform.hasDemoSignIns(read);
}

async function fillPart(
  kernel: Kernel,
  pluginId: string,
  fill: NonNullable<Kernel['installation']['plugins'][number]['demo']>,
) {
  let isBegun = false;
  try {
    await kernel.systemContext().transaction(async (context) => {
      inside(context).action = 'demo';
      isBegun = false;
      // First, so that of two processes that start together one waits here, and then finds it done.
      await context.unguardedDatabase.execute(
        insertSql('kernel_demo', [{ plugin: pluginId, filledAt: context.now() }]),
      );
      isBegun = true;
      await fill(context);
    });
  } catch (error) {
    if (isBegun) throw isOfDatabase(error) ? error : failed(pluginId, error);
    if (!isDuplicate(error)) throw error;
    await othersFill(kernel, pluginId);
  }
}

/** The database is away or full: nothing of the plugin's. */
const isOfDatabase = (error: unknown) => error instanceof QinxueError && error.status >= 500;

const failed = (pluginId: string, cause: unknown) =>
  new BootError(
    `Plugin "${pluginId}": its demo failed: ${saidWhere(cause)} Nothing of it was kept. Mend it, or start with QINXUE_DEMO=off.`,
    { cause },
  );

/** The part is another process's: the next one needs it. */
async function othersFill(kernel: Kernel, pluginId: string): Promise<void> {
  for (let waited = 0; waited < OTHERS_MS; waited += LOOK_MS) {
    if ((await marksIn(kernel.database.read)).has(pluginId)) return kernel.refreshDirectory();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new BootError(
    'Another process has begun to fill the demonstration and does not come to an end. Stop it, then start again.',
  );
}

const marksIn = async (session: Session) =>
  new Set((await session.query(sql`SELECT plugin FROM kernel_demo`)).map(({ plugin }) => String(plugin)));
