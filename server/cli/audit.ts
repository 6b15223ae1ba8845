import { verifyAudit } from '../../plugins/organisation/audit/verify-audit.ts';
import type { Language } from '../kernel/base/language.ts';
import { text } from '../kernel/base/text.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit } from './exit.ts';

export const verifyAuditCommand = (deployment: Deployment, language: Language): Promise<Exit> =>
  deployment.use(async ({ database }) => {
    const { entries, head, firstBroken } = await verifyAudit(database);
    if (firstBroken) {
      const { seq, problem } = firstBroken;
      console.error(
        text(`The audit log is broken at entry ${seq}. ${problem.en}`, `审计记录在第 ${seq} 条处被破坏。${problem.zh}`)[
          language
        ],
      );
      return exit.refused;
    }
    console.log(
      text(
        `The audit log is whole: ${entries} entries, the last one has the hash ${head}.`,
        `审计记录完整：共 ${entries} 条，最后一条的哈希为 ${head}。`,
      )[language],
    );
    return exit.done;
  });
