import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { ApolloContext } from './apollo-context.ts';
import { DocumentStore } from './document-store.ts';
import { executionPlugin } from './execution-plugin.ts';
import { LiveOperations } from './live-operations.ts';
import { Operations } from './operation.ts';
import { ValidatedDocuments } from './validated-documents.ts';

/** The graph of one set of plugins, ready to answer. Many units share it. */
export interface UnitGraph {
  readonly plugins: readonly string[];
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<ApolloContext>;
  readonly live: LiveOperations;
  readonly validated: ValidatedDocuments;
}

export async function startUnitGraph(plugins: readonly string[], schema: GraphQLSchema): Promise<UnitGraph> {
  const apollo = new ApolloServer<ApolloContext>({
    schema,
    introspection: true,
    // A form or an image sends no `authorization`, and a page of another origin asks first: a request that has it is meant.
    csrfPrevention: { requestHeaders: ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization'] },
    persistedQueries: false,
    documentStore: new DocumentStore(),
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      // The default wraps every resolver, a quarter of a nested read.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      executionPlugin(new Operations(schema)),
    ],
  });
  await apollo.start();
  return { plugins, schema, apollo, live: new LiveOperations(schema), validated: new ValidatedDocuments() };
}
