import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { type ErrorCode, errorCodes, QinxueError } from '../base/errors.ts';
import type { Language } from '../base/language.ts';
import { text } from '../base/text.ts';
import { unfit } from '../data/mysql-errors.ts';
import { ruleBroken } from '../schema/rule-words.ts';
import { argumentProblem } from './argument-problem.ts';
import { chineseOf, suggestionInChinese, withoutSuggestion } from './graphql-words.ts';

export interface Presented {
  readonly formatted: GraphQLFormattedError;
  readonly status: number;
  /** The cause of an error that callers are not told, for the log. */
  readonly hidden?: unknown;
}

/** To whom an error is told, and how far it had come. */
export interface Telling {
  readonly requestId: string;
  readonly language: Language;
  /** Nothing was executed, so that a cause beneath a coded error is a scalar that refused a value. */
  readonly isRefusal?: boolean;
  /** The caller may be told what the schema has instead. */
  readonly isHelped?: boolean;
}

const isKnown = (code: unknown): code is ErrorCode => typeof code === 'string' && code in errorCodes;

/** What a caller sees of an error: ours with message and code, GraphQL's own with its code, all else masked. */
export function presentError(
  error: unknown,
  { requestId, language, isRefusal = false, isHelped = false }: Telling,
): Presented {
  const graphql = error instanceof GraphQLError ? error : undefined;
  const beneath = graphql?.originalError ?? error;
  const cause = told(beneath);
  const place = {
    ...(graphql?.locations && { locations: graphql.locations }),
    ...(graphql?.path && { path: graphql.path }),
  };
  if (cause instanceof QinxueError)
    return {
      formatted: { message: cause.text[language], ...place, extensions: { code: cause.code, ...cause.details } },
      status: cause.status,
      ...(cause.cause !== undefined && { hidden: cause.cause }),
    };
  const code = graphql?.extensions?.code;
  // A client's mistake that GraphQL itself found; anything with a cause beneath is the server's.
  if (graphql && (isRefusal || !graphql.originalError) && isKnown(code) && code !== 'INTERNAL') {
    const plain = withoutSuggestion(graphql.message);
    const en = isHelped ? graphql.message : plain;
    return {
      formatted: {
        message: language === 'zh' ? `${chineseOf(plain)}${suggestionInChinese(en.slice(plain.length))}` : en,
        ...place,
        extensions: { code },
      },
      status: errorCodes[code].status,
    };
  }
  return {
    formatted: { message: masked(requestId)[language], ...place, extensions: { code: 'INTERNAL', requestId } },
    status: errorCodes.INTERNAL.status,
    hidden: cause,
  };
}

/** A cause that we have words for, as one of ours. */
const told = (cause: unknown): unknown =>
  cause instanceof ArgumentValidationError
    ? ruleBroken(cause.extensions.validationErrors)
    : (unfit(cause) ?? aborted(cause) ?? argumentProblem(cause) ?? cause);

/** Validation compares fields that may merge with one another, and gives up where there are too many. */
const aborted = (cause: unknown) =>
  cause instanceof GraphQLError && cause.message.endsWith('Validation aborted.')
    ? new QinxueError(
        'QUERY_TOO_LARGE',
        text(
          'The document has too many equal fields, or too many mistakes, to be looked through. Ask for each field once, or split it into several requests.',
          '文档中相同的字段或错误过多，无法检查。请让每个字段只出现一次，或拆成几个请求。',
        ),
        { limit: 'validation' },
      )
    : undefined;

const masked = (requestId: string) =>
  text(
    `Something went wrong here, and nothing was changed. Report the request id ${requestId}.`,
    `服务内部出错，没有作出任何更改。请把请求编号 ${requestId} 告诉管理员。`,
  );
