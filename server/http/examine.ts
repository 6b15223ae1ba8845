import type { Documents } from '../graph/documents.ts';
import { shapeLimits } from '../limits/defaults.ts';
import { refuseVariables } from '../limits/values.ts';
import type { GraphqlRequest } from './graphql-request.ts';

/** The plugins that the document needs. @throws what the limits have against it */
export function examine(documents: Documents, { source, variables }: GraphqlRequest): ReadonlySet<string> {
  if (source === undefined) return new Set();
  const document = documents.look(source);
  if ('refusal' in document) throw document.refusal;
  const refusal = refuseVariables(variables, shapeLimits);
  if (refusal) throw refusal;
  return document.needs;
}
