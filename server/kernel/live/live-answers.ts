import { QinxueError } from '../base/errors.ts';
import type { Context } from '../contract/context.ts';
import type { LiveOperation } from '../execution/live-operations.ts';
import type { Pipeline } from '../execution/pipeline.ts';
import { presentError } from '../execution/present-error.ts';
import { inside } from '../request/inside.ts';
import type { KernelContext } from '../request/kernel-context.ts';
import { RequestContext } from '../request/request-context.ts';
import { trackDependencies } from './dependency-tracking.ts';
import { SharedAnswers } from './shared-answers.ts';
import { type Told, told } from './stream.ts';
import type { Asked, Subscriber } from './subscriber.ts';

/** Not an answer: it is to be asked again. */
export const AWAY = Symbol('the database is away');

interface Shared {
  readonly answers: SharedAnswers<Told>;
  /** All rights: for what all of them are told alike, whoever they are. */
  readonly sharedContext: KernelContext;
  /** What was asked before this may be answered from here. */
  readonly since: number;
}

/** Asks for streams what a query would be told at this moment; who would be told the same is told it once. */
export class LiveAnswers {
  private readonly shared = new Map<string, Shared>();

  constructor(
    private readonly pipeline: Pipeline,
    private readonly tick: () => number,
  ) {}

  /** The operation on the graph of the unit as it is now. @throws what any request would be refused with */
  prepare<T>(asked: Asked, work: (operation: LiveOperation, context: Context) => T | Promise<T>): Promise<T> {
    return asked
      .context()
      .then((context) =>
        this.pipeline.onUnitGraph(asked, context, ({ live }) =>
          work(live.find(asked.source, asked.operationName), context),
        ),
      );
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
  { operation }: LiveOperation,
  { kernel, viewer, unit, directory }: KernelContext,
  { answers, sharedContext }: Shared,
): Promise<Told | typeof AWAY> {
  const { source, variables, language } = asked;
  const tracked = trackDependencies(viewer);
  const context = new RequestContext(kernel, tracked.viewer, unit, directory, undefined, sharedContext);
  context.language = language;
  const operationContext = { ...asked, context };
  const priced = operation.price(operationContext, variables);
  if (priced instanceof QinxueError) throw priced;
  const { body, isAway } = await operation.run(operationContext, { query: source, variables }, priced);
  if (isAway) return AWAY;
  const { errors = [] } = body;
  // Where the field itself has failed there is nothing to wait for: what was taken away does not come back.
  const answer = told(
    body,
    errors.some(({ path }) => (path?.length ?? 0) <= 1),
  );
  if (!errors.length) answers.add(tracked.dependencies, answer);
  return answer;
}

/** The last word of a stream that may not go on. */
export function refused(error: unknown, { requestId, language, telemetry, log }: Asked): Told | typeof AWAY {
  const { formatted, status, hidden } = presentError(error, { requestId, language, isRefusal: true });
  if (status === 503) return AWAY;
  if (hidden) log(hidden);
  telemetry.code = String(formatted.extensions?.code);
  return told({ errors: [formatted] }, true);
}
