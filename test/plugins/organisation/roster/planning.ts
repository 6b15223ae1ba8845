import { readFileSync } from 'node:fs';
import type { Organisation } from '../../../../plugins/organisation/roster/organisation.ts';
import { planRoster } from '../../../../plugins/organisation/roster/plan.ts';
import { type RosterKind, readRoster } from '../../../../plugins/organisation/roster/read-roster.ts';
import { applyPlanInMemory, nobody } from './apply-in-memory.ts';

export const today = '2024-06-15';
export const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/roster/${name}`, import.meta.url));
export const plan = (csv: string | Uint8Array, current: Organisation = nobody, kind?: RosterKind) =>
  planRoster(readRoster(typeof csv === 'string' ? Buffer.from(csv) : csv, kind), current, today);
export const places = (csv: string | Uint8Array, current?: Organisation) =>
  plan(csv, current).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

/** Applies files one after the other; each must be without problems. */
export const organisation = (...files: readonly (string | Uint8Array)[]) =>
  files.reduce((current: Organisation, file) => {
    const planned = plan(file, current);
    expect(planned.problems).toEqual([]);
    return applyPlanInMemory(planned, current);
  }, nobody);

/** Three units below one another. */
export const abc = 'code,name,parent,validFrom\nA,甲,,2000-01-01\nB,乙,A,2000-01-01\nC,丙,B,2000-01-01\n';
