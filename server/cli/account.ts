import { text } from 'node:stream/consumers';
import { setAccount } from '../organisation/sign-in/account-set.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit, UsageError } from './exit.ts';
import { memberOf } from './member-of.ts';

export interface AccountOptions {
  /** The employee number. */
  readonly member: string;
  readonly apiTokens?: boolean;
}

/** A new login or password; all sessions of the member end, also in processes that run. */
export async function setAccountCommand(
  deployment: Deployment,
  login: string,
  { member: employeeNo, apiTokens }: AccountOptions,
): Promise<Exit> {
  const password = await readPassword();
  return deployment.use(async (kernel) => {
    const scope = kernel.systemScope();
    scope.action = 'accountSet';
    const member = await scope.transaction(async (inner) => {
      const { id } = await memberOf(inner, employeeNo);
      return setAccount(inner, { member: id, login, password, apiTokens: apiTokens ?? false });
    });
    console.log(`${member.name} (${employeeNo}) signs in as ${login}.`);
    return exit.done;
  });
}

/** From stdin, where it stands in no list of processes and in no history. */
async function readPassword(): Promise<string> {
  const { stdin } = process;
  const password = stdin.isTTY ? await typedPassword() : (await text(stdin)).replace(/\r?\n$/, '');
  if (!password)
    throw new UsageError('There is no password on stdin. Pipe it in: `qinxue account set … < password.txt`.');
  return password;
}

/** Typed without showing it. */
function typedPassword(): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write('Password: ');
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (finish: () => void) => {
      stdin.setRawMode(false).pause().off('data', read);
      stderr.write('\n');
      finish();
    };
    const read = (keys: string) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return end(() => resolve(typed));
        if (key === '\u0003') return end(() => reject(new UsageError('Nothing was changed.')));
        typed = key === '\u007f' ? typed.slice(0, -1) : typed + key;
      }
    };
    stdin.on('data', read);
  });
}
