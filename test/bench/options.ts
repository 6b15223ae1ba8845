import { parseArgs } from 'node:util';
import type { Dialect } from '../../server/kernel/data/database.ts';

export interface Options {
  readonly only: readonly string[];
  readonly dialect: Dialect;
  readonly rounds: number;
  /** Of each slice. */
  readonly seconds: number;
  readonly concurrency: number;
  readonly profile: boolean;
  /** Another built checkout to compare with, instead of the baseline. */
  readonly against?: string;
}

/** What is compared with another tree. */
const COMPARED = ['big', 'small', 'write'];

/** @throws with the words to say where an argument is wrong. */
export function readOptions(args: readonly string[], names: readonly string[], onRequest: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      against: { type: 'string' },
      dialect: { type: 'string', default: 'mysql' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      concurrency: { type: 'string', default: '8' },
      profile: { type: 'boolean', default: false },
    },
  });
  const { against } = values;
  const known = against ? COMPARED : [...names, ...onRequest];
  const only = values.only?.split(',') ?? (against ? COMPARED : names);
  const wrong = only.find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new Error(`--only knows ${known.join(', ')}${against ? ' with --against' : ''}, not ${wrong}.`);
  if (values.dialect !== 'mysql' && values.dialect !== 'sqlite') throw new Error('--dialect is mysql or sqlite.');
  return {
    only,
    dialect: values.dialect,
    rounds: numberOf('rounds', values.rounds),
    seconds: numberOf('seconds', values.seconds),
    concurrency: numberOf('concurrency', values.concurrency),
    profile: values.profile,
    ...(against && { against }),
  };
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} is a number above nought.`);
  return number;
}
