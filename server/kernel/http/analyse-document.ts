import { shapeLimits } from '../contract/cost-limits.ts';
import type { AcceptedDocument, Documents } from '../execution/documents.ts';
import { refuseTexts } from '../execution/limits/texts.ts';
import { refuseVariables } from '../execution/limits/values.ts';
import type { GraphqlRequest } from './graphql-request.ts';

const nothing: AcceptedDocument = { needs: new Set(), signsIn: false };

/** What is known of the document. @throws what the limits have against it */
export function analyseDocument(documents: Documents, { source, variables }: GraphqlRequest): AcceptedDocument {
  if (source === undefined) return nothing;
  const document = documents.look(source);
  if ('refusal' in document) throw document.refusal;
  const refusal = refuseVariables(variables, shapeLimits) ?? refuseTexts(variables);
  if (refusal) throw refusal;
  return document;
}
