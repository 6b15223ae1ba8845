import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { badInput, type ErrorCode, errorCodes, QinxueError } from '../errors.ts';

export interface Presented {
  readonly formatted: GraphQLFormattedError;
  readonly status: number;
  /** The cause of an error that callers are not told, for the log. */
  readonly hidden?: unknown;
}

const isKnown = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errorCodes;

/**
 * What a caller sees of an error: ours with message and code, GraphQL's own with its code, all else masked.
 * `isRefusal`: nothing was executed, so that a cause beneath a coded error is a scalar that refused a value.
 * `isHelped`: the caller may be told what the schema has instead.
 */
export function presentError(error: unknown, requestId: string, isRefusal = false, isHelped = false): Presented {
  const graphql = error instanceof GraphQLError ? error : undefined;
  const cause = ruleBroken(graphql?.originalError ?? error);
  const place = {
    ...(graphql?.locations && { locations: graphql.locations }),
    ...(graphql?.path && { path: graphql.path }),
  };
  if (cause instanceof QinxueError)
    return {
      formatted: { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } },
      status: cause.status,
      ...(cause.cause !== undefined && { hidden: cause.cause }),
    };
  const code = graphql?.extensions?.code;
  // A client's mistake that GraphQL itself found; anything with a cause beneath is the server's.
  if (graphql && (isRefusal || !graphql.originalError) && isKnown(code) && code !== 'INTERNAL')
    return {
      formatted: {
        message: isHelped ? graphql.message : withoutSuggestion(graphql.message),
        ...place,
        extensions: { code },
      },
      status: errorCodes[code].status,
    };
  return {
    formatted: {
      message: `Something went wrong here, and nothing was changed. Report the request id ${requestId}.`,
      ...place,
      extensions: { code: 'INTERNAL', requestId },
    },
    status: errorCodes.INTERNAL.status,
    hidden: cause,
  };
}

/** A class-validator rule on an input says what is wrong; its nested errors lead to the field. */
function ruleBroken(cause: unknown): unknown {
  if (!(cause instanceof ArgumentValidationError)) return cause;
  const path: string[] = [];
  let [broken] = cause.extensions.validationErrors;
  for (let next = broken; next; [next] = next.children ?? []) {
    broken = next;
    path.push(next.property);
  }
  return badInput(path.join('.'), `is refused: ${Object.values(broken?.constraints ?? {})[0] ?? 'a rule is broken'}.`);
}

/** A suggestion tells of fields to those who should not know them. */
const withoutSuggestion = (message: string) => message.replace(/ ?Did you mean .*$/s, '');
