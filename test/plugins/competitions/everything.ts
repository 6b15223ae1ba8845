import {
  buildClientSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Answer, Ask } from '../../kit/index.ts';

/** The rows from which a reader may set out. */
export interface Known {
  readonly competition: string;
  readonly competitionEvent: string;
  readonly competitionStage: string;
  readonly entries: readonly string[];
}

/** All that somebody can read of a plugin: every free field of every type, links a step far, root lists and standings. */
export function readEverything(introspection: Answer, known: Known): (ask: Ask) => Promise<string> {
  const schema = buildClientSchema(introspection.data);
  const roots = [
    'competitions(first: 2)',
    'entries(first: 4)',
    'viewer',
    'auditEntries(first: 100, orderBy: ID_DESC)',
    `competition(id: "${known.competition}")`,
    `competitionEvent(id: "${known.competitionEvent}")`,
    `competitionStage(id: "${known.competitionStage}")`,
    ...known.entries.map((id) => `entry(id: "${id}")`),
    `standings(event: "${known.competitionEvent}")`,
    `standings(stage: "${known.competitionStage}")`,
    ...known.entries.map((id) => `markSheet(stage: "${known.competitionStage}", entry: "${id}")`),
  ];
  return async (ask) => {
    const texts: string[] = [];
    for (const root of roots) {
      const field = schema.getQueryType()?.getFields()[root.replace(/\(.*/, '')];
      const { text, code } = await ask(`{ ${root} { ${selection(schema, String(getNamedType(field?.type)), 2)} } }`);
      if (code && !['FORBIDDEN', 'NOT_FOUND'].includes(code)) throw new Error(`${root}: ${text.slice(0, 500)}`);
      texts.push(text);
    }
    return texts.join('\n');
  };
}

const skipped = new Set(['edges', 'pageInfo', 'metric', 'metrics', 'plugins', 'permissions', 'children', 'parent']);

function selection(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName) as GraphQLObjectType;
  const isPage = typeName.endsWith('Connection');
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => !skipped.has(name) && !args.some(isRequiredArgument),
  );
  const parts = fields.flatMap((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [field.name];
    if (!isObjectType(target) || (depth === 0 && !isPage)) return [];
    const args = field.args.some(({ name }) => name === 'first') ? `(first: ${field.name === 'marks' ? 25 : 4})` : '';
    // A connection is no step of its own.
    return [`${field.name}${args} { ${selection(schema, target.name, isPage ? depth : depth - 1)} }`];
  });
  return parts.join(' ') || '__typename';
}
