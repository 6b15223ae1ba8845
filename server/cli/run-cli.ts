import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../../plugins/organisation/roster/day.ts';
import { rosterKinds } from '../../plugins/organisation/roster/read-roster.ts';
import { QinxueError } from '../kernel/base/errors.ts';
import type { Language } from '../kernel/base/language.ts';
import { text } from '../kernel/base/text.ts';
import { whyNotStarted } from '../kernel/boot/why-not-started.ts';
import type { Plugin } from '../kernel/contract/define-plugin.ts';
import { type AccountOptions, setAccountCommand } from './account.ts';
import { verifyAuditCommand } from './audit.ts';
import { commanderDescription, commanderSaid, commanderTitle } from './commander-words.ts';
import { type CreateOptions, createPluginCommand, describeCreatePlugin } from './create-plugin.ts';
import {
  describeDeliveries,
  type ListOptions,
  listDeliveriesCommand,
  type RetryOptions,
  retryDeliveriesCommand,
} from './deliveries.ts';
import { Deployment } from './deployment.ts';
import { type Exit, exit, UsageError } from './exit.ts';
import { grantCommand } from './grant.ts';
import { importCommand } from './import.ts';
import { languages, terminalLanguage } from './terminal-language.ts';
import { textWidth } from './text-width.ts';

interface Shared {
  readonly databaseUrl?: string;
}

/** Runs one command and resolves to how the process shall end; whatever happens is said on stderr. */
export async function runCli(plugins: readonly Plugin[], args: readonly string[]): Promise<Exit> {
  const language = terminalLanguage(args, process.env);
  let ended: Exit = exit.done;
  let url = process.env.DATABASE_URL;
  const program = describe(language, (command, run) =>
    command.action(async (...given: unknown[]) => {
      const { databaseUrl } = command.optsWithGlobals<Shared>();
      url = databaseUrl ?? url;
      ended = await run(await Deployment.of(plugins, databaseUrl), given);
    }),
  );
  describeCreatePlugin(program, (en, zh) => text(en, zh)[language]).action(
    async (name: string, options: CreateOptions) => {
      ended = await createPluginCommand(plugins, language, name, options);
    },
  );
  try {
    await program.parseAsync([...args], { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.failed;
    console.error(whyItFailed(error, language, url));
    return exit.failed;
  }
}

/** In the operator's language what is ours to say; why a start failed is in English, as the server's log is. */
function whyItFailed(error: unknown, language: Language, url: string | undefined): unknown {
  if (error instanceof UsageError) return error.text[language];
  const why = whyNotStarted(error, url);
  return error instanceof QinxueError && why === error.message ? error.text[language] : (why ?? error);
}

type Run = (deployment: Deployment, given: readonly unknown[]) => Promise<Exit>;

function describe(language: Language, action: (command: Command, run: Run) => Command): Command {
  const say = (en: string, zh: string) => text(en, zh)[language];
  const helps = say('display help for command', '显示命令的帮助');
  const program = new Command('qinxue')
    .description(
      say('Works on the database of a Qinxue deployment, as its operator.', '以运维人员身份操作勤学部署的数据库。'),
    )
    .option(
      '--database-url <url>',
      say(
        '`sqlite:PATH` or `mysql://…`; DATABASE_URL unless given',
        '`sqlite:路径` 或 `mysql://…`，默认取 DATABASE_URL',
      ),
    )
    .addOption(
      new Option(
        '--lang <language>',
        say('what you are spoken to in; that of the terminal unless given', '提示所用的语言，默认取终端的语言'),
      ).choices(languages),
    )
    .helpOption('-h, --help', helps)
    .helpCommand('help [command]', helps)
    .configureOutput({ outputError: (said, write) => write(commanderSaid(said, language)) })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: textWidth,
      styleTitle: (title) => commanderTitle(title, language),
      styleOptionDescription: (description) => commanderDescription(description, language),
    })
    .showHelpAfterError()
    .exitOverride();

  action(
    program
      .command('import')
      .description(
        say(
          'Imports roster files (CSV in UTF-8, UTF-16 or GB18030), each whole or not at all',
          '导入名册文件（UTF-8、UTF-16 或 GB18030 编码的 CSV），每个文件要么全部导入，要么不导入',
        ),
      )
      .argument(
        '<file...>',
        say(
          'in any order: units come before members, members before memberships',
          '次序不限：先导入单位，再导入职工，最后导入任职',
        ),
      )
      .addOption(
        new Option(
          '--kind <kind>',
          say('what the files list, where their titles do not tell', '文件所列内容，在标题无法判断时填写'),
        ).choices(rosterKinds),
      )
      .addOption(
        new Option(
          '--on <day>',
          say(
            'the day from which units hang where the files say, like 2026-03-01; today unless given',
            '单位隶属关系自哪天起如文件所述，如 2026-03-01，默认为今天',
          ),
        ).argParser(dayIn(say)),
      )
      .option('--dry-run', say('report what they would do, and change nothing', '只报告将如何更改，不作任何更改'))
      .option('--json', say('print the reports as JSON', '以 JSON 输出报告')),
    (deployment, [files, options]) => importCommand(deployment, language, files as string[], options as object),
  );
  action(
    program.command('migrate').description(say('Makes the database ready for this version', '使数据库适配当前版本')),
    async (deployment) => {
      const applied = await deployment.migrate();
      console.log(say(`${applied} statements applied.`, `已执行 ${applied} 条语句。`));
      return exit.done;
    },
  );
  action(
    program
      .command('account')
      .description(say('Local sign-ins', '本地账号'))
      .command('set')
      .description(
        say(
          'Gives a member a local sign-in, or a new password; the password is read from stdin',
          '为职工设置本地账号或新密码，密码从标准输入读取',
        ),
      )
      .argument('<login>', say('the name to sign in with', '登录名'))
      .requiredOption('--member <employeeNo>', say('whose it is', '账号所属职工的工号'))
      .option(
        '--api-tokens',
        say(
          'also end the API tokens of the member; sessions end in any case',
          '同时使该职工的 API 令牌失效；会话总会失效',
        ),
      ),
    (deployment, [login, options]) =>
      setAccountCommand(deployment, language, login as string, options as AccountOptions),
  );
  action(
    program
      .command('grant')
      .description(
        say(
          'Grants a role from today on: the first administrator of a deployment comes so',
          '自今日起授予角色：部署的首位管理员由此产生',
        ),
      )
      .addArgument(new Argument('<employeeNo>', say('who gets it', '被授权职工的工号')))
      .addArgument(
        new Argument(
          '<role>',
          say('the code of the role, `administrator` for example', '角色编码，如 `administrator`'),
        ),
      )
      .addArgument(
        new Argument('<unit>', say('the code of the unit; it reaches all below', '单位编码，授权及于其下所有单位')),
      ),
    (deployment, [member, role, unit]) =>
      grantCommand(deployment, language, { employeeNo: member as string, role: role as string, unit: unit as string }),
  );
  action(
    program
      .command('audit')
      .description(say('The audit log', '审计记录'))
      .command('verify')
      .description(
        say(
          'Follows the chain of the audit log from its first entry to its last',
          '从第一条到最后一条核验审计记录的哈希链',
        ),
      ),
    (deployment) => verifyAuditCommand(deployment, language),
  );
  const deliveries = describeDeliveries(program, say);
  action(deliveries.list, (deployment, [options]) =>
    listDeliveriesCommand(deployment, language, options as ListOptions),
  );
  action(deliveries.retry, (deployment, [options]) =>
    retryDeliveriesCommand(deployment, language, options as RetryOptions),
  );
  return program;
}

const dayIn = (say: (en: string, zh: string) => string) => (given: string) => {
  if (!isDay(given))
    throw new InvalidArgumentError(say('It must be a day like 2026-03-01.', '须为日期，如 2026-03-01。'));
  return given;
};
