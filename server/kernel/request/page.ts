import { badInput } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { PageArgs } from '../contract/page-args.ts';

export const DEFAULT_PAGE = 20;

/** One page in the caller's terms: how many rows, from which end, beyond which cursor. */
export interface Slice {
  readonly size: number;
  readonly backwards: boolean;
  readonly beyond?: string;
}

export function sliceOf({ first, after, last, before }: PageArgs, most: number): Slice {
  if (first != null && last != null)
    throw badInput(
      'last',
      text(
        'cannot stand together with `first`; page in one direction.',
        '不能与 `first` 同时使用，请只向一个方向翻页。',
      ),
    );
  if (last != null && after != null)
    throw badInput(
      'after',
      text('goes with `first`; with `last` use `before`.', '与 `first` 搭配；用 `last` 时请改用 `before`。'),
    );
  if (last == null && before != null)
    throw badInput(
      'before',
      text('goes with `last`; with `first` use `after`.', '与 `last` 搭配；用 `first` 时请改用 `after`。'),
    );
  const backwards = last != null;
  const size = first ?? last ?? DEFAULT_PAGE;
  const argument = backwards ? 'last' : 'first';
  if (size < 0) throw badInput(argument, text('must not be negative.', '不得为负。'));
  if (size > most)
    throw badInput(
      argument,
      text(`must be at most ${most}; fetch the rest with the cursor.`, `最多为 ${most}；其余请用游标继续读取。`),
    );
  const beyond = backwards ? before : after;
  return { size, backwards, ...(beyond != null && { beyond }) };
}
