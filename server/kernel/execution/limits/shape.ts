import { type DocumentNode, Kind } from 'graphql';
import { QinxueError } from '../../base/errors.ts';
import { type Text, text } from '../../base/text.ts';
import type { ShapeLimits } from '../../contract/cost-limits.ts';
import { leavesFirst } from './fragments.ts';
import { emptyPart, endless, type Measures, measure, type Part, spread } from './part.ts';
import { tooLarge } from './too-large.ts';

/** How large a document is once its fragments are expanded: of each measure the largest among its operations. */
export interface Shape extends Readonly<Measures> {
  readonly fragments: number;
  readonly operations: number;
  readonly variables: number;
  /** The fragments of a circle, in spreading order; empty where there is none. */
  readonly circle: readonly string[];
}

/**
 * Reads each definition once and sums fragments up from the leaves, so time is linear in the document while the
 * document that it stands for may be 2^n times as large. A fragment that no operation spreads counts like an
 * operation: validation walks it all the same.
 */
export function shapeOf(document: DocumentNode): Shape {
  const operations: Part[] = [];
  const fragments = new Map<string, Part>();
  let fragmentCount = 0;
  let variables = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      operations.push(measure(emptyPart(), definition));
      variables = Math.max(variables, definition.variableDefinitions?.length ?? 0);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      const name = definition.name.value;
      fragmentCount += 1;
      // Two fragments of one name are one large fragment here; validation refuses them, after it walked both.
      fragments.set(name, measure(fragments.get(name) ?? emptyPart(), definition));
    }
  }

  const counts = { fragments: fragmentCount, operations: operations.length, variables };
  const { order, circle } = leavesFirst(fragments.keys(), (name) => namesSpreadBy(fragments.get(name)));
  if (circle.length > 0) return { ...endless, ...counts, circle };

  for (const name of order) expand(fragments.get(name), fragments);
  for (const operation of operations) expand(operation, fragments);

  const { uses: _, ...largest } = emptyPart();
  for (const operation of operations) raise(largest, operation);
  for (const fragment of fragments.values()) raise(largest, { ...fragment, rootFields: 0 });
  return { ...largest, ...counts, circle };
}

/** Why the document is too large or circular, or nothing. */
export function shapeError(shape: Shape, limits: ShapeLimits): QinxueError | undefined {
  // A circle is no size: splitting the document does not help, so it keeps the code that validation gives it.
  if (shape.circle.length > 0) {
    const named = shape.circle.slice(0, 5);
    const way = `${named.join(' → ')} → ${shape.circle.length > named.length ? '…' : named[0]}`;
    const sentence = text(
      `The fragments spread one another in a circle: ${way}. Select the inner fields without the fragment.`,
      `片段互相引用成环：${way}。请不用片段，直接选择里面的字段。`,
    );
    return new QinxueError('GRAPHQL_VALIDATION_FAILED', sentence, { fragments: named });
  }
  for (const limit of Object.keys(sentences) as (keyof ShapeLimits)[]) {
    const found = shape[limit];
    const allowed = limits[limit];
    if (found <= allowed) continue;
    const { what, remedy } = sentences[limit];
    const sentence = text(
      `The document has ${found} ${what.en}; at most ${allowed} are allowed. ${remedy.en}`,
      `文档中有 ${found} ${what.zh}，最多 ${allowed}。${remedy.zh}`,
    );
    return tooLarge(limit, found, allowed, sentence);
  }
  return undefined;
}

const split = text('Split it into several requests.', '请拆成几个请求。');
const sentences: Readonly<Record<keyof ShapeLimits, { what: Text; remedy: Text }>> = {
  operations: {
    what: text('operations', '个操作'),
    remedy: text('Send only the one to be executed.', '请只发送要执行的那一个。'),
  },
  fragments: {
    what: text('fragment definitions', '个片段定义'),
    remedy: text('Send only those that the operation needs.', '请只发送操作用到的片段。'),
  },
  variables: {
    what: text('variables in one operation', '个变量（在一个操作中）'),
    remedy: text('Gather them in an input object.', '请合并成一个输入对象。'),
  },
  depth: {
    what: text('levels of fields', '层字段'),
    remedy: text('Read the inner objects by their id in a second request.', '请在第二个请求中按编号读取里层对象。'),
  },
  spreads: { what: text('fragments once nested ones are expanded', '个片段（展开嵌套后）'), remedy: split },
  fields: { what: text('fields once fragments are expanded', '个字段（展开片段后）'), remedy: split },
  rootFields: { what: text('fields at the root', '个顶层字段'), remedy: split },
  aliases: {
    what: text('aliases once fragments are expanded', '个别名（展开片段后）'),
    remedy: text('Use a filter or several requests instead.', '请改用筛选条件，或拆成几个请求。'),
  },
  directives: {
    what: text('directives once fragments are expanded', '个指令（展开片段后）'),
    remedy: text('Put one directive on a fragment instead.', '请把指令放在一个片段上。'),
  },
  valueDepth: {
    what: text('levels of lists and objects in a value', '层列表和对象（在一个值中）'),
    remedy: text('Flatten the value.', '请减少值的层数。'),
  },
  valueSize: {
    what: text('values in arguments', '个参数值'),
    remedy: text('Pass them as variables.', '请用变量传递。'),
  },
  introspectionLists: {
    what: text('nested lists of types in introspection', '层类型列表（内省中）'),
    remedy: text('Ask for a type with `__type(name:)`.', '请用 `__type(name:)` 查询单个类型。'),
  },
};

const namesSpreadBy = (part: Part | undefined) => (part?.uses ?? []).map((use) => use.fragment);

function expand(part: Part | undefined, fragments: ReadonlyMap<string, Part>): void {
  for (const use of part?.uses ?? []) {
    const fragment = fragments.get(use.fragment);
    if (part && fragment) spread(part, fragment, use);
  }
}

function raise(largest: Measures, part: Measures): void {
  for (const name of Object.keys(largest) as (keyof Measures)[]) largest[name] = Math.max(largest[name], part[name]);
}
