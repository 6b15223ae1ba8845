import { QinxueError } from 'qinxue/plugin';
import { defaultRoles, type Services } from '../../../server/api/platform.ts';
import { Role } from './role.ts';

const titles: Readonly<Record<string, string>> = {
  learner: 'Learner (学员)',
  'team-leader': 'Team leader (班组长)',
  'unit-admin': 'Unit administrator (单位管理员)',
  trainer: 'Trainer (培训师)',
  judge: 'Judge (裁判)',
  reviewer: 'Reviewer (评审)',
  analyst: 'Analyst (分析员)',
  administrator: 'Administrator (系统管理员)',
};

/** The default roles as rows, so that they can be granted; two processes may start at once. */
export async function ensureRoles(kernel: Services): Promise<void> {
  const context = kernel.systemContext();
  const known = new Set((await context.list(Role, { builtIn: true })).map((role) => role.code));
  const missing = defaultRoles.filter((code) => !known.has(code));
  if (!missing.length) return;
  await context
    .transaction((inner) =>
      inner.insertAll(
        Role,
        missing.map((code) => ({ code, title: titles[code] ?? code, builtIn: true, permissions: '[]' })),
      ),
    )
    .catch((error) => {
      if (!(error instanceof QinxueError && error.code === 'CONFLICT')) throw error;
    });
}
