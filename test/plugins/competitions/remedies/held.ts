import type { TestServer } from '../../../kit/index.ts';
import { aspects, documents, done, measured, type Prepared, prepare, step } from '../documents.ts';
import { arrive, type Someone } from '../world.ts';

export const reason = '操作有误';
let number = 0;

/** Nobody stands in two walks. */
export const newcomers = (it: TestServer, size: number, unit = 'A1', ...roles: 'judge'[]) =>
  arrive(
    it,
    Array.from({ length: size }, () => `newcomer-${++number}`),
    unit,
    ...roles,
  ) as Promise<[Someone, Someone, Someone]>;

export interface Held extends Prepared {
  readonly judges: readonly Someone[];
  readonly stage: string;
  readonly aspects: Readonly<Record<string, string>>;
}

/** A published competition of unit A with its judges; what is judged has a chief. */
export async function held(
  it: TestServer,
  { judges: size = 1, content = {}, schemes = [measured] as object[][] } = {},
): Promise<Held> {
  const judges = (await newcomers(it, size, 'A', 'judge')).slice(0, size);
  const code = `REMEDY-${++number}`;
  const prepared = await prepare(it.as('adminA'), { unit: 'A', code }, judges, content, schemes);
  const [first] = prepared.stages;
  return { ...prepared, judges, stage: first?.id ?? '', aspects: first?.aspects ?? {} };
}

export const judged = [aspects];

/** Leads a competition on, as its organiser. */
export async function lead(it: TestServer, { competition }: Prepared, ...commands: readonly string[]): Promise<void> {
  for (const command of commands) done(await step(it.as('adminA'), command, competition));
}

export const register = async ({ event }: Prepared, { ask }: Someone) =>
  (done(await ask(documents.register, { input: { competitionEvent: event } })) as { id: string }).id;

/** The mark of a judge for what is measured, or with its marks for all that is given. */
export const mark = (by: Someone | undefined, { stage, aspects: of }: Held, entry: string, marks: object = { M: 80 }) =>
  (by as Someone).ask(documents.submit, {
    input: {
      ...{ stage, entry },
      marks: Object.entries(marks).map(([code, value]) => ({
        aspect: of[code],
        value: code === 'J' ? value : value,
      })),
    },
  });

/** One entry, marked by all judges in a stage that is closed. */
export async function closed(it: TestServer, given: Held): Promise<{ entry: string; someone: Someone }> {
  const [someone] = await newcomers(it, 1);
  await lead(it, given, 'OpenRegistration');
  const entry = await register(given, someone);
  await lead(it, given, 'Lock', 'Start');
  for (const judge of given.judges) done(await mark(judge, given, entry));
  done(await it.as('adminA')(documents.close, { input: { stage: given.stage } }));
  return { entry, someone };
}
