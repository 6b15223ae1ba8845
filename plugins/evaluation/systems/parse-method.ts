import { badInput, codeText, text } from 'qinxue/plugin';
import { FULL } from '../calculation/leaf-score.ts';
import type { Method, MethodKind } from '../calculation/method.ts';
import { keptParams } from './method-numbers.ts';
import type { MethodParams, MethodParamsInput } from './method-params.ts';

type Operand = keyof MethodParamsInput;

const operands: Readonly<Record<MethodKind, readonly Operand[]>> = {
  BANDS: ['bands'],
  LEVELS: ['levels'],
  DEDUCTIVE: ['per', 'floor'],
  ADDITIVE: ['per', 'cap', 'dedupe'],
  THRESHOLD: ['threshold'],
  LINEAR: ['floor', 'target'],
  BOOLEAN: [],
};

const optional: readonly Operand[] = ['dedupe'];

/** @throws BAD_INPUT with the place of the number that is missing, out of range, or of another method. */
export function parseMethod(
  kind: MethodKind,
  params: MethodParamsInput | null | undefined,
  at: string,
  digits = 0,
): MethodParams {
  const given = params ?? {};
  for (const [name, value] of Object.entries(given))
    if (value != null && !operands[kind].includes(name as Operand))
      throw badInput(`${at}.${name}`, text(`does not go with ${kind}.`, `不适用于 ${kind}。`));
  for (const name of operands[kind])
    if (given[name] == null && !optional.includes(name))
      throw badInput(`${at}.${name}`, text(`is needed for ${kind}.`, `是 ${kind} 的必填项。`));

  const { bands, per, floor, cap, dedupe, threshold, target } = given;
  const levels = given.levels?.map(({ code, score }) => ({ code: codeText(code), score }));
  if (bands) parseScores(bands, 1, `${at}.bands`, ({ min }) => min);
  if (levels) parseScores(levels, 2, `${at}.levels`, ({ code }) => code);
  if (per != null && (per < 1 || per > FULL)) throw badInput(`${at}.per`, someOfThem);
  if (cap != null && (cap < 1 || cap > FULL)) throw badInput(`${at}.cap`, someOfThem);
  if (kind === 'DEDUCTIVE' && floor != null && (floor < 0 || floor > FULL)) throw badInput(`${at}.floor`, points);
  if (kind === 'LINEAR' && floor === target)
    throw badInput(`${at}.target`, text('must differ from `floor`.', '须与 `floor` 不同。'));
  return keptParams(
    kind,
    {
      bands: bands ?? [],
      levels: levels ?? [],
      dedupe: dedupe ?? false,
      ...(per != null && { per }),
      ...(floor != null && { floor }),
      ...(cap != null && { cap }),
      ...(threshold != null && { threshold }),
      ...(target != null && { target }),
    },
    digits,
    at,
  );
}

/** The method of a row, whose parameters were checked when they were written. */
export function methodOf(kind: MethodKind, params: MethodParams): Method {
  const { bands, levels, per = 0, floor = 0, cap = 0, dedupe, threshold = 0, target = 0 } = params;
  switch (kind) {
    case 'BANDS':
      return { kind, bands };
    case 'LEVELS':
      return { kind, levels };
    case 'DEDUCTIVE':
      return { kind, per: per ?? 0, floor: floor ?? 0 };
    case 'ADDITIVE':
      return { kind, per: per ?? 0, cap: cap ?? 0, dedupe };
    case 'THRESHOLD':
      return { kind, threshold: threshold ?? 0 };
    case 'LINEAR':
      return { kind, floor: floor ?? 0, target: target ?? 0 };
    case 'BOOLEAN':
      return { kind };
  }
}

function parseScores<Entry extends { readonly score: number }>(
  list: readonly Entry[],
  fewest: number,
  at: string,
  keyOf: (entry: Entry) => string | number,
): void {
  if (list.length < fewest || list.length > 20)
    throw badInput(at, text(`must be ${fewest} to 20.`, `须为 ${fewest} 到 20 个。`));
  const keys = new Set<string | number>();
  for (const [i, entry] of list.entries()) {
    if (entry.score < 0 || entry.score > FULL) throw badInput(`${at}.${i}.score`, points);
    const key = keyOf(entry);
    if (key === '' || keys.has(key))
      throw badInput(
        `${at}.${i}`,
        text(`stands there twice, or is empty: ${JSON.stringify(key)}.`, `重复或为空：${JSON.stringify(key)}。`),
      );
    keys.add(key);
  }
}

const points = text('must be from 0 to 100 points.', '须在 0 到 100 分之间。');
const someOfThem = text('must be above 0 and at most 100 points.', '须大于 0，且不超过 100 分。');
