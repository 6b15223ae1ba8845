import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { badInput, QinxueError } from '../../base/errors.ts';
import { text } from '../../base/text.ts';
import type { CostLimits } from '../../contract/cost-limits.ts';
import type { Prices } from '../../contract/prices.ts';
import { CostCalculator, spreadsIn } from './cost-calculator.ts';
import { leavesFirst } from './fragments.ts';
import { isPageSize, type PageSize, type Variables } from './page.ts';
import { free } from './reads.ts';
import { countless } from './saturating.ts';
import { tooLarge } from './too-large.ts';

/** @throws GRAPHQL_VALIDATION_FAILED where the document has none of that name, or several and none is named */
export function operationOf(document: DocumentNode, operationName?: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  const wanted = operationName
    ? text(`no operation \`${operationName}\``, `没有操作 \`${operationName}\``)
    : text('no operation, or several and none is named', '没有操作，或有多个而未指明是哪一个');
  const sentence = text(
    `The document has ${wanted.en}. Name one of its operations in \`operationName\`.`,
    `文档中${wanted.zh}。请用 \`operationName\` 指明其中一个。`,
  );
  throw new QinxueError('GRAPHQL_VALIDATION_FAILED', sentence);
}

export interface Cost {
  /** How many objects the operation may return at most, and what reading for them costs. */
  objects(variables: Variables, prices?: Prices): number;
  /** Every page size that is asked for, once. */
  pageSizes(variables: Variables): readonly PageSize[];
  /** What its filters weigh; undefined where it has none. */
  filters?(variables: Variables): number;
}

/**
 * Prices an operation that `shapeError` and validation have let through, once per schema and document; each request
 * then only computes with the variables that are page sizes. The number is an upper bound: `@skip` and `@include` are
 * not read, equal fields are not merged, and of an interface or union every branch counts.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): Cost {
  const operation = operationOf(document, operationName);
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const spreadsOf = (name: string) => spreadsIn(fragments.get(name));
  const { order, circle } = leavesFirst(spreadsIn(operation), spreadsOf);
  if (circle.length > 0) return { objects: () => countless, pageSizes: () => [] };

  const calculator = new CostCalculator(schema, operation);
  for (const name of order) calculator.enter(fragments.get(name));
  const { objects, reads, filters } = calculator.total();
  const total = calculator.formula.plus(objects, reads);
  return {
    ...(calculator.hasFilters && {
      filters: (variables: Variables) => calculator.formula.evaluate(filters, { variables, prices: free }),
    }),
    objects: (variables, prices = free) => calculator.formula.evaluate(total, { variables, prices }),
    pageSizes: (variables) =>
      [...calculator.pages.values()].flatMap(({ argument, size }) => {
        const asked = size(variables);
        return asked === undefined || asked === null ? [] : [{ argument, size: asked }];
      }),
  };
}

/** Why the operation asks for too much with these variables, or nothing. */
export function costError(cost: Cost, variables: Variables, limits: CostLimits): QinxueError | undefined {
  for (const { argument, size } of cost.pageSizes(variables)) {
    if (!isPageSize(size))
      return badInput(argument, text('must be a whole number that is not negative.', '必须是非负整数。'));
    if (size > limits.page) {
      const sentence = text(
        `\`${argument}\` asks for ${size} rows; a page has at most ${limits.page}. Follow \`pageInfo.endCursor\`.`,
        `\`${argument}\` 要读 ${size} 行，一页最多 ${limits.page} 行。请用 \`pageInfo.endCursor\` 翻页。`,
      );
      return tooLarge('page', size, limits.page, sentence);
    }
  }
  const requested = cost.objects(variables, limits.prices);
  const limit = limits.objects;
  if (requested <= limit) return filtersError(cost, variables, limits);
  const objects = cost.objects(variables);
  if (objects <= limit) return readsTooMuch(requested, limit);
  const sentence = text(
    `The operation may return ${requested} objects; at most ${limit} are allowed. Ask for smaller pages or fewer levels.`,
    `这个操作最多可能返回 ${requested} 个对象，上限为 ${limit}。请减小每页行数或层数。`,
  );
  return new QinxueError('QUERY_TOO_COSTLY', sentence, { cost: { requested, limit } });
}

function filtersError({ filters }: Cost, variables: Variables, limits: CostLimits): QinxueError | undefined {
  const requested = filters?.(variables) ?? 0;
  const limit = limits.conditions;
  if (requested <= limit) return undefined;
  const sentence = text(
    `The filters weigh ${requested} conditions; at most ${limit} are allowed. Use \`in\` instead of many branches, test linked rows less deep, or ask in several requests.`,
    `筛选条件合计 ${requested} 个，上限为 ${limit} 个。请用 \`in\` 代替多个分支、减少关联层数，或拆成几个请求。`,
  );
  return new QinxueError('QUERY_TOO_COSTLY', sentence, { cost: { filters: { requested, limit } } });
}

/** What an answer says of its cost. */
export interface Priced {
  readonly requested: number;
  readonly limit: number;
  /** Of the conditions of its filters, where it has any: those on linked rows count again for each link. */
  readonly filters?: { readonly requested: number; readonly limit: number };
}

export const pricedOf = (cost: Cost, variables: Variables, limits: CostLimits): Priced => ({
  requested: cost.objects(variables, limits.prices),
  limit: limits.objects,
  ...(cost.filters && { filters: { requested: cost.filters(variables), limit: limits.conditions } }),
});

function readsTooMuch(requested: number, limit: number): QinxueError {
  const sentence = text(
    `The numbers that are asked for are read from so many facts that the operation costs ${requested}; at most ${limit} are allowed. Ask for fewer metrics or fewer periods at once, or for single units instead of lists.`,
    `所查询的指标要读取的数据过多，这个操作的代价为 ${requested}，上限为 ${limit}。请减少一次查询的指标数或时间段数，或改查单个单位。`,
  );
  return new QinxueError('QUERY_TOO_COSTLY', sentence, { cost: { requested, limit } });
}
