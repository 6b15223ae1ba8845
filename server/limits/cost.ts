import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import { badInput, QinxueError } from '../errors.ts';
import type { CostLimits } from './defaults.ts';
import { leavesFirst } from './fragments.ts';
import { Ledger, spreadsIn } from './ledger.ts';
import { isPageSize, type PageSize, type Variables } from './page.ts';
import { countless } from './saturating.ts';
import { tooLarge } from './too-large.ts';

export interface Cost {
  /** How many objects the operation may return at most. */
  objects(variables: Variables): number;
  /** Every page size that is asked for, once. */
  pageSizes(variables: Variables): readonly PageSize[];
}

/**
 * Prices an operation that `refuseShape` and validation have let through, once per schema and document; each request
 * then only computes with the variables that are page sizes. The number is an upper bound: `@skip` and `@include` are
 * not read, equal fields are not merged, and of an interface or union every branch counts.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Cost {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const wanted = operationName ? `no operation \`${operationName}\`` : 'no operation, or several and none is named';
    const sentence = `The document has ${wanted}. Name one of its operations in \`operationName\`.`;
    throw new QinxueError('GRAPHQL_VALIDATION_FAILED', sentence);
  }
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const spreadsOf = (name: string) => spreadsIn(fragments.get(name));
  const { order, circle } = leavesFirst(spreadsIn(operation), spreadsOf);
  if (circle.length > 0) return { objects: () => countless, pageSizes: () => [] };

  const ledger = new Ledger(schema, operation);
  for (const name of order) ledger.enter(fragments.get(name));
  const total = ledger.total();
  return {
    objects: (variables) => ledger.formula.evaluate(total, variables),
    pageSizes: (variables) =>
      [...ledger.pages.values()].flatMap(({ argument, size }) => {
        const asked = size(variables);
        return asked === undefined || asked === null ? [] : [{ argument, size: asked }];
      }),
  };
}

/** Why the operation asks for too much with these variables, or nothing. */
export function refuseCost(cost: Cost, variables: Variables, limits: CostLimits): QinxueError | undefined {
  for (const { argument, size } of cost.pageSizes(variables)) {
    if (!isPageSize(size)) return badInput(argument, 'must be a whole number that is not negative.');
    if (size > limits.page) {
      const sentence = `\`${argument}\` asks for ${size} rows; a page has at most ${limits.page}. Follow \`pageInfo.endCursor\`.`;
      return tooLarge('page', size, limits.page, sentence);
    }
  }
  const requested = cost.objects(variables);
  const limit = limits.objects;
  if (requested <= limit) return undefined;
  const sentence = `The operation may return ${requested} objects; at most ${limit} are allowed. Ask for smaller pages or fewer levels.`;
  return new QinxueError('QUERY_TOO_COSTLY', sentence, { cost: { requested, limit } });
}
