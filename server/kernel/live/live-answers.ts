import type { Context } from '../contract/context.ts';
import type { Graphs } from '../execution/graphs.ts';
import { pricedOf, refuseCost } from '../execution/limits/cost.ts';
import type { LiveOperation } from '../execution/live-operations.ts';
import { presentError } from '../execution/present-error.ts';
import { refuseDisabled } from '../execution/refuse-disabled.ts';
import { asResult, presentResult } from '../execution/respond.ts';
import { inside } from '../request/inside.ts';
import { RequestContext } from '../request/request-context.ts';
import { SharedAnswers } from './shared-answers.ts';
import { type Told, told } from './stream.ts';
import type { Asked, Subscriber } from './subscriber.ts';
import { witnessed } from './witness.ts';

/** Not an answer: it is to be asked again. */
export const AWAY = Symbol('the database is away');

interface Shared {
  readonly answers: SharedAnswers<Told>;
  /** All rights: for what all of them are told alike, whoever they are. */
  readonly sharedContext: RequestContext;
  /** What was asked before this may be answered from here. */
  readonly since: number;
}

/** Asks for streams what a query would be told at this moment; who would be told the same is told it once. */
export class LiveAnswers {
  private readonly shared = new Map<string, Shared>();

  constructor(
    private readonly graphs: Graphs,
    private readonly tick: () => number,
  ) {}

  /** The operation on the graph of the unit as it is now. @throws what any request would be refused with */
  prepare<T>(asked: Asked, work: (operation: LiveOperation, context: Context) => T | Promise<T>): Promise<T> {
    return asked.context().then((context) => {
      const enabled = context.directory.enabled(context.unit?.id);
      refuseDisabled(asked.needs, enabled);
      return this.graphs.use(enabled, ({ live }) => work(live.find(asked.source, asked.operationName), context));
    });
  }

  async answer({ asked, question, askedAt }: Subscriber): Promise<Told | typeof AWAY> {
    try {
      return await this.prepare(asked, async (operation, context) => {
        const shared = this.sharedIn(context, question, askedAt);
        return shared.answers.find(context.viewer) ?? (await run(asked, operation, inside(context), shared));
      });
    } catch (error) {
      return refused(error, asked);
    }
  }

  /** Nothing is to be answered at the moment. */
  forget(): void {
    this.shared.clear();
  }

  private sharedIn(context: Context, question: string, askedAt: number): Shared {
    const key = `${context.directory.version} ${context.unit?.id} ${question}`;
    const known = this.shared.get(key);
    if (known && known.since > askedAt) return known;
    const fresh = {
      answers: new SharedAnswers<Told>(),
      sharedContext: inside(context.asSystemAlone()),
      since: this.tick(),
    };
    this.shared.set(key, fresh);
    return fresh;
  }
}

async function run(
  asked: Asked,
  { cost, run }: LiveOperation,
  { kernel, viewer, unit, directory }: RequestContext,
  { answers, sharedContext }: Shared,
): Promise<Told | typeof AWAY> {
  const { variables } = asked;
  const witness = witnessed(viewer);
  const context = new RequestContext(kernel, witness.viewer, unit, directory, undefined, sharedContext);
  context.language = asked.language;
  const limits = kernel.limitsOf(context.viewer);
  const refusal = refuseCost(cost, variables, limits);
  if (refusal) throw refusal;
  const result = await run(context, variables).catch(asResult);
  const price = pricedOf(cost, variables, limits);
  const { body, isAway } = presentResult(result, asked, price);
  if (isAway) return AWAY;
  // Where the field itself has failed there is nothing to wait for: what was taken away does not come back.
  const isLast = (result.errors ?? []).some(({ path }) => (path?.length ?? 0) <= 1);
  const answer = told(body, isLast);
  if (!result.errors?.length) answers.add(witness.testimony, answer);
  return answer;
}

/** The last word of a stream that may not go on. */
export function refused(error: unknown, { requestId, language, note, log }: Asked): Told | typeof AWAY {
  const { formatted, status, hidden } = presentError(error, { requestId, language, isRefusal: true });
  if (status === 503) return AWAY;
  if (hidden) log(hidden);
  note.code = String(formatted.extensions?.code);
  return told({ errors: [formatted] }, true);
}
