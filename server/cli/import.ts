import { readFile } from 'node:fs/promises';
import { importParsed } from '../../plugins/organisation/roster/import-roster.ts';
import {
  type ParsedRoster,
  type RosterKind,
  readRoster,
  rosterKinds,
} from '../../plugins/organisation/roster/read-roster.ts';
import type { RosterReport } from '../../plugins/organisation/roster/report.ts';
import { isRefused } from '../csv/invalid-file.ts';
import { toldReport } from '../csv/told-problem.ts';
import { QinxueError } from '../kernel/base/errors.ts';
import type { Language } from '../kernel/base/language.ts';
import { text } from '../kernel/base/text.ts';
import type { Kernel } from '../kernel/boot/kernel.ts';
import type { Context } from '../kernel/contract/context.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit, UsageError } from './exit.ts';
import { ProgressView } from './progress-view.ts';
import { reportText } from './report-text.ts';

export interface ImportOptions {
  readonly kind?: RosterKind;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** The day from which units hang where the files say. */
  readonly on?: string;
}

interface RosterFile {
  readonly path: string;
  readonly parsed: ParsedRoster;
}

interface FileReport extends RosterReport {
  readonly file: string;
}

/** What is to come in, and what has been told of it so far. */
interface Import {
  readonly files: readonly RosterFile[];
  readonly reports: FileReport[];
  readonly language: Language;
  readonly on: string | undefined;
}

/** Ends a trial of several files: what one brings in, the next one may refer to, and nothing of it stays. */
class TrialEnds extends Error {}

export async function importCommand(
  deployment: Deployment,
  language: Language,
  paths: readonly string[],
  options: ImportOptions,
): Promise<Exit> {
  const files = inOrder(await Promise.all(paths.map((path) => readFileAt(path, options.kind))));
  const reports: FileReport[] = [];
  await deployment.use((kernel) => {
    const wanted = { files, reports, language, on: options.on };
    const run = options.dryRun ? tryAll(kernel, wanted) : bringAll(operator(kernel), wanted, false);
    return run.catch(asOption);
  });
  const untouched = files.slice(reports.length).map(({ path }) => path);
  const isDone = !reports.some(isRefused);
  const told = reports.map((report) => toldReport(report, language));
  if (options.json) console.log(JSON.stringify({ ok: isDone, files: told, untouched }, null, 2));
  else {
    for (const report of reports) console.log(reportText(report.file, report, language));
    if (untouched.length) console.log(notLookedAt(untouched.join(', '))[language]);
  }
  return isDone ? exit.done : exit.refused;
}

/** The day is an option here, and no input of the graph's. */
function asOption(error: unknown): never {
  if (!(error instanceof QinxueError) || error.details.argument !== 'input.on') throw error;
  const named = (said: string) => said.replace('`input.on`', '`--on`');
  throw new UsageError(text(named(error.text.en), named(error.text.zh)));
}

const notLookedAt = (files: string) =>
  text(`Not looked at, because of the problems before: ${files}`, `因前面的问题未读取：${files}`);

async function readFileAt(path: string, kind: RosterKind | undefined): Promise<RosterFile> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      text(
        `${path} cannot be read (${error.code}). Check its name and rights; nothing was changed.`,
        `无法读取 ${path}（${error.code}），请检查文件名和权限；未作任何更改。`,
      ),
    );
  });
  return { path, parsed: readRoster(bytes, kind) };
}

/** Units before the members in them, members before their memberships; one of no kind first, to be refused. */
const inOrder = (files: readonly RosterFile[]) => {
  const rank = ({ parsed }: RosterFile) => (parsed.kind ? rosterKinds.indexOf(parsed.kind) : -1);
  return files.toSorted((a, b) => rank(a) - rank(b));
};

function operator(kernel: Kernel): Context {
  const context = kernel.systemContext();
  context.action = 'rosterImport';
  return context;
}

async function tryAll(kernel: Kernel, wanted: Import): Promise<void> {
  if (wanted.files.length === 1) return bringAll(operator(kernel), wanted, true);
  const trial = operator(kernel).transaction(async (context) => {
    wanted.reports.length = 0;
    await bringAll(context, wanted, true);
    throw new TrialEnds();
  });
  await trial.catch((error: unknown) => {
    if (!(error instanceof TrialEnds)) throw error;
  });
}

async function bringAll(context: Context, { files, reports, language, on }: Import, isTrial: boolean): Promise<void> {
  const view = new ProgressView(process.stderr, language);
  for (const file of files) {
    const { path, parsed } = file;
    // Nothing can refer to what the last one would bring in: it need not be written to be tried.
    const isLast = file === files.at(-1);
    const report = await importParsed(context, parsed, {
      dryRun: isTrial && isLast,
      on,
      onProgress: (progress) => view.show(path, progress),
    });
    view.end();
    reports.push({ file: path, ...report, dryRun: isTrial });
    if (isRefused(report)) return;
  }
}
