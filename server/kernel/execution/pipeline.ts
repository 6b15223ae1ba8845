import { QinxueError } from '../base/errors.ts';
import type { Context } from '../contract/context.ts';
import { shapeLimits } from '../contract/cost-limits.ts';
import { notSwitchedOn } from '../request/refusals.ts';
import type { WholeGraph } from '../schema/compose.ts';
import type { ApolloContext } from './apollo-context.ts';
import { type AcceptedDocument, Documents } from './documents.ts';
import { executeWithApollo, type HttpRequest } from './execute-with-apollo.ts';
import { textsError } from './limits/texts.ts';
import { variablesError } from './limits/values.ts';
import type { OperationContext } from './operation-context.ts';
import { type HttpResponse, httpResponse } from './respond.ts';
import type { UnitGraph } from './unit-graph.ts';
import { UnitGraphs } from './unit-graphs.ts';
import { fingerprintOf } from './validated-documents.ts';

type Variables = Readonly<Record<string, unknown>>;

export interface PipelineOptions {
  /** False has Apollo judge every request anew: to hold the answers against each other. */
  readonly remembersValidation?: boolean;
}

const nothing: AcceptedDocument = { needs: new Set(), signsIn: false };

/**
 * What happens to an operation, from its text to its result, in this order; each step may refuse, and then no later one looks
 * at it. Queries and mutations go through `handle`, subscriptions through `accept` and `onUnitGraph`, and what a stream
 * asks again through `onUnitGraph` alone. Of a valid operation `Operation` says the rest: cost, variables, run, respond.
 */
export class Pipeline {
  readonly graphs: UnitGraphs;
  private readonly documents: Documents;
  private readonly remembersValidation: boolean;

  constructor(whole: WholeGraph, { remembersValidation = true }: PipelineOptions = {}) {
    this.graphs = new UnitGraphs(whole);
    this.documents = new Documents(whole);
    this.remembersValidation = remembersValidation;
  }

  /** Parse, then the limits of size, of the document and of its variables: all of it before anyone is looked up. */
  accept(source: string | undefined, variables: Variables): AcceptedDocument {
    if (source === undefined) return nothing;
    const document = this.documents.find(source);
    if ('refusal' in document) throw document.refusal;
    const refusal = variablesError(variables, shapeLimits) ?? textsError(variables);
    if (refusal) throw refusal;
    return document;
  }

  /** The graph of the unit, which has every plugin that the document needs. @throws PLUGIN_NOT_ENABLED */
  onUnitGraph<T>(
    { needs }: Pick<AcceptedDocument, 'needs'>,
    { directory, unit }: Context,
    work: (graph: UnitGraph) => T | Promise<T>,
  ): Promise<T> {
    const enabled = directory.enabled(unit?.id);
    const missing = [...needs].find((plugin) => !enabled.includes(plugin));
    if (missing) throw notSwitchedOn(missing);
    return this.graphs.use(enabled, work);
  }

  /**
   * A query or mutation; `identify` finds out who asks. Validated by Apollo, whose plugin then goes on with the cost and the
   * run of the operation; or, where it has said the same of the same before, at once.
   */
  async handle(
    { source, variables: given }: { readonly source: string | undefined; readonly variables: Variables },
    request: HttpRequest,
    identify: (document: AcceptedDocument) => Promise<OperationContext>,
  ): Promise<HttpResponse> {
    const document = this.accept(source, given);
    const operationContext = await identify(document);
    return this.onUnitGraph(document, operationContext.context, async ({ apollo, validated }) => {
      const fingerprint = this.remembersValidation ? fingerprintOf(request) : undefined;
      if (fingerprint === undefined) return executeWithApollo(apollo, request, { ...operationContext, resolved: {} });
      const { query, variables } = request.body as { readonly query: string; readonly variables?: Variables | null };
      const known = validated.find(document, fingerprint);
      if (known) {
        const sent = { query, variables: variables ?? {} };
        const priced = known.operation.price(operationContext, sent.variables);
        // What is too much Apollo refuses in its words.
        if (!(priced instanceof QinxueError))
          return httpResponse(await known.operation.run(operationContext, sent, priced), known.contentType);
      }
      const apolloContext: ApolloContext = { ...operationContext, resolved: {} };
      const response = await executeWithApollo(apollo, request, apolloContext);
      const { operation } = apolloContext.resolved;
      const contentType = response.headers.get('content-type');
      if (operation && contentType) validated.keep(document, fingerprint, { operation, contentType }, query.length);
      return response;
    });
  }
}
