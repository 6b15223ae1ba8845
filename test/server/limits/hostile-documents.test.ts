import { type DocumentNode, visit } from 'graphql';
import { QinxueError } from '../../../server/kernel/base/errors.ts';
import { memberCost, shapeLimits, sourceLimits } from '../../../server/kernel/contract/cost-limits.ts';
import { costError, costOf } from '../../../server/kernel/execution/limits/cost.ts';
import { parseWithin } from '../../../server/kernel/execution/limits/parse.ts';
import { shapeError, shapeOf } from '../../../server/kernel/execution/limits/shape.ts';
import { variablesError } from '../../../server/kernel/execution/limits/values.ts';
import { counted } from './counted.ts';
import { hostileDocuments } from './hostile-documents.ts';
import { productGraph } from './product-graph.ts';

const nodesOf = (document: DocumentNode) => {
  let nodes = 0;
  visit(document, {
    enter() {
      nodes += 1;
    },
  });
  return nodes;
};

/** The order in which a request passes the limits. */
function refusalOf(query: string, variables: Readonly<Record<string, unknown>>) {
  let work = 0;
  const attempt = () => {
    const document = parseWithin(query, sourceLimits);
    const watched = counted(document);
    try {
      const tooLarge = shapeError(shapeOf(watched.value), shapeLimits) ?? variablesError(variables, shapeLimits);
      return tooLarge ?? costError(costOf(productGraph, watched.value), variables, memberCost);
    } finally {
      work = watched.reads() / nodesOf(document);
    }
  };
  try {
    return { refusal: attempt(), work };
  } catch (refusal) {
    return { refusal, work };
  }
}

describe('hostile documents', () => {
  it('are sixty, each with a name of its own', () => {
    expect(hostileDocuments).toHaveLength(60);
    expect(new Set(hostileDocuments.map(({ name }) => name)).size).toBe(60);
    expect(new Set(hostileDocuments.map(({ query, variables }) => JSON.stringify([query, variables]))).size).toBe(60);
  });

  it.each(hostileDocuments)('refuses $name ($code) with little work', ({ query, variables = {}, code }) => {
    const { refusal, work } = refusalOf(query, variables);
    expect(refusal).toBeInstanceOf(QinxueError);
    const { message, details } = refusal as QinxueError;
    expect({ code: (refusal as QinxueError).code, message }).toEqual({ code, message });
    expect(message.length).toBeLessThan(500);
    expect(`${message}${JSON.stringify(details)}`).not.toMatch(/\n\s+at |node_modules|RangeError/);
    expect(work).toBeLessThan(40);
  });
});

describe('documents of the client', () => {
  it('pass, among them a dashboard with fragments, filters and pages', () => {
    const query = `
      query Dashboard($first: Int = 50, $filter: CourseFilter) {
        viewer {
          member { id name roles { id name } enrolments { nodes { course { ...Title } } } }
          unit { id code done: courses(filter: { and: [{ or: [{ title: { contains: "安全" } }] }] }) { totalCount }
            courses(first: $first, filter: $filter, orderBy: TITLE_ASC) { nodes { ...Title unit { id } } pageInfo { endCursor } } }
        }
      }
      fragment Title on Course { id title }`;
    expect(refusalOf(query, { filter: { title: { contains: 'a' } } }).refusal).toBeUndefined();
  });
});
