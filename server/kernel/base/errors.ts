import { type ErrorCode, errorCodes } from './error-codes.ts';
import type { Text } from './text.ts';

export { type ErrorCode, errorCodes } from './error-codes.ts';

const bilingual = (message: Text | string): Text =>
  typeof message === 'string' ? { en: message, zh: message } : message;

/** An error that the caller may see, message and all, in their language. Everything else is masked as `INTERNAL`. */
export class QinxueError extends Error {
  readonly text: Text;

  constructor(
    readonly code: ErrorCode,
    message: Text | string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** A cause is for the log; the caller never sees it. */
    options?: ErrorOptions,
  ) {
    const told = bilingual(message);
    super(told.en, options);
    this.text = told;
    this.name = code;
  }

  get status(): number {
    return errorCodes[this.code].status;
  }
}

/**
 * A rule that a value breaks. `argument` is the path of the input field, as the client wrote it.
 * @example `badInput('input.until', text('lies before `from`.', '早于开始日期。'))`
 */
export const badInput = (argument: string, rule: Text | string) => {
  const { en, zh } = bilingual(rule);
  return new QinxueError('BAD_INPUT', { en: `\`${argument}\` ${en}`, zh: `\`${argument}\` ${zh}` }, { argument });
};

/** Absent and hidden rows answer alike, so that an answer never tells whether a row exists. `what`: mostly `nounOf(Entity)`. */
export const notFound = (what: Text | string, id: string) => {
  const { en, zh } = bilingual(what);
  return new QinxueError(
    'NOT_FOUND',
    { en: `There is no ${en} \`${id}\` that you can see.`, zh: `没有您能看到的${zh} \`${id}\`。` },
    { id },
  );
};

/** Of a row that another request changed first. `what`: mostly `nounOf(Entity)`. */
export const conflict = (what: Text | string) => {
  const { en, zh } = bilingual(what);
  return new QinxueError('CONFLICT', {
    en: `This ${en} was changed meanwhile. Read it again and repeat the change.`,
    zh: `该${zh}在此期间已被更改，请重新读取后再改。`,
  });
};

/** A command that was asked for and cannot be, and what can be instead. */
export interface RefusedCommand {
  /** What stands there, as a noun: `text('training class', '培训班')`. */
  readonly what: Text;
  readonly command: string;
  /** The status, the one that was wanted, and those that it can go to from here. */
  readonly from: string;
  readonly to: string;
  readonly allowed: readonly string[];
  readonly allowedCommands: readonly string[];
}

/** A command that the row's status does not allow. The message names what was asked for and what can be done now. */
export function invalidTransition({ what, ...details }: RefusedCommand) {
  const { command, from, allowedCommands } = details;
  const names = allowedCommands.map((name) => `\`${name}\``);
  const last = names.pop();
  const possible = last && (names.length ? `${names.join(', ')} and ${last} are` : `${last} is`);
  return new QinxueError(
    'INVALID_TRANSITION',
    {
      en: `This ${what.en} is ${from}; ${possible ? `${possible} possible now, \`${command}\` is not.` : `\`${command}\` is not possible, and nothing else is.`}`,
      zh: `该${what.zh}处于 ${from} 状态，${last ? `现在可以 ${[...names, last].join('、')}，不能 \`${command}\`。` : `不能 \`${command}\`，也没有其他可用的操作。`}`,
    },
    details,
  );
}

/** The boot stops with this; its message names the plugins concerned and the remedy. */
export class BootError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BootError';
  }
}
