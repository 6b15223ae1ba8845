import { text as textOf } from 'node:stream/consumers';
import { setAccount } from '../../plugins/organisation/sign-in/account-set.ts';
import type { Language } from '../kernel/base/language.ts';
import { codeText } from '../kernel/base/text/code.ts';
import { text } from '../kernel/base/text.ts';
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
  language: Language,
  login: string,
  { member: employeeNo, apiTokens }: AccountOptions,
): Promise<Exit> {
  const password = await readPassword(language);
  return deployment.use(async (kernel) => {
    const context = kernel.systemContext();
    context.action = 'accountSet';
    const member = await context.transaction(async (inner) => {
      const { id } = await memberOf(inner, employeeNo);
      return setAccount(inner, { member: id, login, password, apiTokens: apiTokens ?? false });
    });
    const [who, as] = [`${member.name} (${member.employeeNo})`, codeText(login)];
    console.log(text(`${who} signs in as ${as}.`, `${who} 以 ${as} 登录。`)[language]);
    return exit.done;
  });
}

/** From stdin, where it stands in no list of processes and in no history. */
async function readPassword(language: Language): Promise<string> {
  const { stdin } = process;
  const password = stdin.isTTY ? await typedPassword(language) : (await textOf(stdin)).replace(/\r?\n$/, '');
  if (!password)
    throw new UsageError(
      text(
        'There is no password on stdin. Pipe it in: `qinxue account set … < password.txt`.',
        '标准输入中没有密码，请从文件输入：`qinxue account set … < password.txt`。',
      ),
    );
  return password;
}

/** Typed without showing it. */
function typedPassword(language: Language): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(text('Password: ', '密码：')[language]);
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
        if (key === '\u0003') return end(() => reject(new UsageError(text('Nothing was changed.', '未作任何更改。'))));
        typed = key === '\u007f' ? typed.slice(0, -1) : typed + key;
      }
    };
    stdin.on('data', read);
  });
}
