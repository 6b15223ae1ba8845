import { issueToken } from '../../plugins/organisation/sign-in/local-token.ts';
import type { Options } from './options.ts';
import { SECRET } from './process.ts';
import type { Row } from './report.ts';
import type { Tokens } from './scenarios/scenario.ts';
import { type Home, openHome } from './seed/home.ts';
import { administratorId, analystId } from './seed/organisation.ts';
import type { Size } from './seed/size.ts';

/** One run: what its measurements need, and what they have found. */
export interface Bench {
  readonly options: Options;
  readonly home: Home;
  readonly tokens: Tokens;
  readonly rows: Row[];
  /** The last line: numbers by name. */
  readonly results: Record<string, number>;
  tell(words: string): void;
  seeded(size: Size): Promise<string>;
  /** One for each connection. */
  callers<T>(make: (n: number) => T): T[];
  close(): Promise<void>;
}

/** Adds what it measures to the bench. */
export type Measurement = (bench: Bench) => Promise<void>;

export async function openBench(options: Options): Promise<Bench> {
  const home = await openHome(options.dialect);
  const tell = (words: string) => console.info(words);
  const now = new Date();
  return {
    options,
    home,
    tokens: {
      analyst: (await issueToken(SECRET, analystId, now)).token,
      administrator: (await issueToken(SECRET, administratorId, now)).token,
    },
    rows: [],
    results: {},
    tell,
    seeded: (size) => home.seeded(size, tell),
    callers: (make) => Array.from({ length: options.concurrency }, (_, n) => make(n)),
    close: () => home.close(),
  };
}

export const rounded = (value: number) => Math.round(value * 1000) / 1000;
