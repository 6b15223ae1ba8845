import { badInput } from '../errors.ts';

/** Trimmed, not empty, and as long as its column at most: SQLite would store more, MySQL would fail. */
export function inputText(argument: string, value: string, most: number): string {
  const text = value.trim();
  if (!text) throw badInput(argument, 'must not be empty.');
  if ([...text].length > most) throw badInput(argument, `must have at most ${most} characters.`);
  return text;
}

/** The same for what may be left out; an empty text is none. */
export const optionalText = (argument: string, value: string | null | undefined, most: number) =>
  value == null || value.trim() === '' ? (value === undefined ? undefined : null) : inputText(argument, value, most);

/** What goes into addresses and headers: letters, digits and `. _ -`. */
export function inputCode(argument: string, value: string): string {
  const code = inputText(argument, value, 64);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(code))
    throw badInput(argument, 'must begin with a letter or digit and consist of letters, digits and ". _ -".');
  return code;
}
