import { Argument, Command, CommanderError, Option } from 'commander';
import { QinxueError } from '../errors.ts';
import { whyNotStarted } from '../host/why-not-started.ts';
import type { Plugin } from '../plugin/define-plugin.ts';
import { rosterKinds } from '../roster/read-roster.ts';
import { type AccountOptions, setAccountCommand } from './account.ts';
import { verifyAuditCommand } from './audit.ts';
import { Deployment } from './deployment.ts';
import { type Exit, exit, UsageError } from './exit.ts';
import { grantCommand } from './grant.ts';
import { importCommand } from './import.ts';

interface Shared {
  readonly databaseUrl?: string;
}

/** Runs one command and resolves to how the process shall end; whatever happens is said on stderr. */
export async function runCli(plugins: readonly Plugin[], args: readonly string[]): Promise<Exit> {
  let ended: Exit = exit.done;
  let url = process.env.DATABASE_URL;
  const program = describe((command, run) =>
    command.action(async (...given: unknown[]) => {
      const { databaseUrl } = command.optsWithGlobals<Shared>();
      url = databaseUrl ?? url;
      ended = await run(await Deployment.of(plugins, databaseUrl), given);
    }),
  );
  try {
    await program.parseAsync([...args], { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.failed;
    const isForPeople = error instanceof UsageError || error instanceof QinxueError;
    console.error(whyNotStarted(error, url) ?? (isForPeople ? error.message : error));
    return exit.failed;
  }
}

type Run = (deployment: Deployment, given: readonly unknown[]) => Promise<Exit>;

function describe(action: (command: Command, run: Run) => Command): Command {
  const program = new Command('qinxue')
    .description('Works on the database of a Qinxue deployment, as its operator.')
    .option('--database-url <url>', '`sqlite:PATH` or `mysql://…`; DATABASE_URL unless given')
    .showHelpAfterError()
    .exitOverride();

  action(
    program
      .command('import')
      .description('Imports roster files (CSV in UTF-8, UTF-16 or GB18030), each whole or not at all')
      .argument('<file...>', 'in any order: units come before members, members before memberships')
      .addOption(
        new Option('--kind <kind>', 'what the files list, where their titles do not tell').choices(rosterKinds),
      )
      .addOption(
        new Option('--lang <language>', 'of the reports; that of the terminal unless given').choices(['en', 'zh']),
      )
      .option('--dry-run', 'report what they would do, and change nothing')
      .option('--json', 'print the reports as JSON'),
    (deployment, [files, options]) => importCommand(deployment, files as string[], options as object),
  );
  action(program.command('migrate').description('Makes the database ready for this version'), async (deployment) => {
    console.log(`${await deployment.migrate()} statements applied.`);
    return exit.done;
  });
  action(
    program
      .command('account')
      .description('Local sign-ins')
      .command('set')
      .description('Gives a member a local sign-in, or a new password; the password is read from stdin')
      .argument('<login>', 'the name to sign in with')
      .requiredOption('--member <employeeNo>', 'whose it is')
      .option('--api-tokens', 'also end the API tokens of the member; sessions end in any case'),
    (deployment, [login, options]) => setAccountCommand(deployment, login as string, options as AccountOptions),
  );
  action(
    program
      .command('grant')
      .description('Grants a role from today on: the first administrator of a deployment comes so')
      .addArgument(new Argument('<employeeNo>', 'who gets it'))
      .addArgument(new Argument('<role>', 'the code of the role, `administrator` for example'))
      .addArgument(new Argument('<unit>', 'the code of the unit; it reaches all below')),
    (deployment, [member, role, unit]) => grantCommand(deployment, member as string, role as string, unit as string),
  );
  action(
    program
      .command('audit')
      .description('The audit log')
      .command('verify')
      .description('Follows the chain of the audit log from its first entry to its last'),
    (deployment) => verifyAuditCommand(deployment),
  );
  return program;
}
