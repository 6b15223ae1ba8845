import assert from 'node:assert/strict';
import type { Answer } from './client.ts';

/** What a table needs of a lifecycle. */
interface Transitions {
  readonly transitions: Readonly<
    Record<string, { readonly from: readonly string[]; readonly to: string; readonly bySystem?: true }>
  >;
}

/** The statuses out of which nobody can lead a row, sorted: where a lifecycle ends. */
export const endsOf = ({ transitions }: Transitions): string[] => {
  const all = Object.values(transitions);
  const left = new Set(all.filter(({ bySystem }) => !bySystem).flatMap(({ from }) => from));
  return [...new Set(all.flatMap(({ from, to }) => [...from, to]))].filter((status) => !left.has(status)).sort();
};

/** The id of the row that a mutation answers with. */
const idIn = ({ data }: Answer): unknown => (Object.values(data ?? {})[0] as { id?: string } | undefined)?.id;

export interface LifecycleTable<Role extends string> {
  readonly life: Transitions;
  readonly roles: readonly Role[];
  /** Who may ask for a command; the others are answered FORBIDDEN or NOT_FOUND, whatever the status. */
  readonly may: (role: Role, command: string) => boolean;
  /** Puts a row that is as good as new into a status. */
  readonly stand: (status: string) => Promise<unknown>;
  /** Asks for a command as someone, with valid input. */
  readonly ask: (role: Role, command: string) => Promise<Answer>;
  /** Where the row stands now. */
  readonly read: () => Promise<string>;
  /**
   * Which commands are walked; all that are not `bySystem` where left out. One that is can be named where something of
   * another name brings it about, as recording progress does with `learn`.
   */
  readonly commands?: readonly string[];
  /** Commands that answer as they did where the row stands already where they lead. */
  readonly repeats?: (command: string) => boolean;
  /** The codes with which a guard may refuse a step that the status allows, by command; none where left out. */
  readonly guards?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Walks status × command × role: who may, gets where the lifecycle leads, and the same row again for asking again, as
 * somebody does whose answer was lost; or is told `INVALID_TRANSITION` with the commands that are possible. Who may not,
 * learns nothing and changes nothing. Returns how many cells it looked at.
 * @example
 * expect(await walkLifecycle({ life: courseLifecycle, roles: ['trainerA', 'learnerA1'], may: (role) => role === 'trainerA', … })).toBe(12)
 */
export async function walkLifecycle<Role extends string>(table: LifecycleTable<Role>): Promise<number> {
  const { life, roles, may, stand, ask, read, guards = {}, repeats = () => false } = table;
  const { transitions } = life;
  const statuses = [...new Set(Object.values(transitions).flatMap(({ from, to }) => [...from, to]))];
  const all = Object.keys(transitions).filter((command) => !transitions[command]?.bySystem);
  let cells = 0;
  for (const status of statuses) {
    const possible = all.filter((command) => transitions[command]?.from.includes(status));
    for (const command of table.commands ?? all)
      for (const role of roles) {
        await stand(status);
        const first = await ask(role, command);
        const { code, errors } = first;
        const cell = { status, command, role };
        const after = await read();
        cells++;
        if (!may(role, command)) {
          assert.deepEqual(
            { ...cell, hidden: code === 'FORBIDDEN' || code === 'NOT_FOUND', after },
            {
              ...{ ...cell, hidden: true, after: status },
            },
          );
        } else if (transitions[command]?.from.includes(status)) {
          const isGuarded = code !== undefined && guards[command]?.includes(code);
          const to = isGuarded ? status : transitions[command]?.to;
          assert.deepEqual(
            { ...cell, code: isGuarded ? undefined : code, after },
            {
              ...cell,
              code: undefined,
              after: to,
            },
          );
          if (isGuarded) continue;
          const again = await ask(role, command);
          assert.deepEqual(
            { ...cell, again: again.code, row: idIn(again), after: await read() },
            {
              ...{ ...cell, again: undefined, row: idIn(first), after: to },
            },
          );
        } else if (repeats(command) && transitions[command]?.to === status) {
          assert.deepEqual({ ...cell, code, after }, { ...cell, code: undefined, after: status });
        } else if (transitions[command]?.to === status && code === undefined) {
          // Whoever led it there last is answered with it.
          assert.deepEqual({ ...cell, after }, { ...cell, after: status });
        } else {
          const { allowedCommands, from } = (errors?.[0]?.extensions ?? {}) as Record<string, unknown>;
          assert.deepEqual(
            { ...cell, code, from, allowedCommands, after },
            {
              ...{ ...cell, code: 'INVALID_TRANSITION', from: status, allowedCommands: possible, after: status },
            },
          );
        }
      }
  }
  return cells;
}
