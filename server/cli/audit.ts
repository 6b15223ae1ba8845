import { verifyAudit } from '../audit/verify.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit } from './exit.ts';

export const verifyAuditCommand = (deployment: Deployment): Promise<Exit> =>
  deployment.use(async ({ database }) => {
    const { entries, head, firstBroken } = await verifyAudit(database);
    if (firstBroken) {
      console.error(`The audit log is broken at entry ${firstBroken.seq}. ${firstBroken.problem}`);
      return exit.refused;
    }
    console.log(`The audit log is whole: ${entries} entries, the last one has the hash ${head}.`);
    return exit.done;
  });
