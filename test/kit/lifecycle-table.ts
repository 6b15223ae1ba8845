import type { Answer } from './client.ts';

/** As much of a lifecycle as is walked. */
interface Steps {
  readonly steps: Readonly<
    Record<string, { readonly from: readonly string[]; readonly to: string; readonly bySystem?: true }>
  >;
}

/** The statuses out of which nobody can lead a row, sorted: where a lifecycle ends. */
export const endsOf = ({ steps }: Steps): string[] => {
  const all = Object.values(steps);
  const left = new Set(all.filter(({ bySystem }) => !bySystem).flatMap(({ from }) => from));
  return [...new Set(all.flatMap(({ from, to }) => [...from, to]))].filter((status) => !left.has(status)).sort();
};

export interface LifecycleTable<Role extends string> {
  readonly life: Steps;
  readonly roles: readonly Role[];
  /** Who may ask for a command; the others are answered FORBIDDEN or NOT_FOUND, whatever the status. */
  readonly may: (role: Role, command: string) => boolean;
  /** Puts a row that is as good as new into a status. */
  readonly stand: (status: string) => Promise<unknown>;
  /** Asks for a command as someone, with valid input. Commands that cannot be asked for are marked `bySystem`. */
  readonly ask: (role: Role, command: string) => Promise<Answer>;
  /** Where the row stands now. */
  readonly read: () => Promise<string>;
  /** The codes with which a guard may refuse a step that the status allows, by command; none where left out. */
  readonly guards?: Readonly<Record<string, readonly string[]>>;
  /** Commands that, asked for again where the row stands already, change nothing and are no error. */
  readonly repeats?: (command: string) => boolean;
}

/**
 * Walks status × command × role: who may, gets where the lifecycle leads, or is told `INVALID_TRANSITION` with the
 * commands that are possible; who may not, learns nothing and changes nothing. Returns how many cells it looked at.
 * @example
 * expect(await walkLifecycle({ life: courseLife, roles: ['trainerA', 'learnerA1'], may: (role) => role === 'trainerA', … })).toBe(12)
 */
export async function walkLifecycle<Role extends string>(table: LifecycleTable<Role>): Promise<number> {
  const { life, roles, may, stand, ask, read, guards = {}, repeats = () => false } = table;
  const { steps } = life;
  const statuses = [...new Set(Object.values(steps).flatMap(({ from, to }) => [...from, to]))];
  const commands = Object.keys(steps).filter((command) => !steps[command]?.bySystem);
  let cells = 0;
  for (const status of statuses) {
    const possible = commands.filter((command) => steps[command]?.from.includes(status));
    for (const command of commands)
      for (const role of roles) {
        await stand(status);
        const { code, errors } = await ask(role, command);
        const cell = { status, command, role };
        const after = await read();
        cells++;
        if (!may(role, command)) {
          expect({ ...cell, hidden: code === 'FORBIDDEN' || code === 'NOT_FOUND', after }).toEqual({
            ...{ ...cell, hidden: true, after: status },
          });
        } else if (possible.includes(command)) {
          const isGuarded = code !== undefined && guards[command]?.includes(code);
          const to = isGuarded ? status : steps[command]?.to;
          expect({ ...cell, code: isGuarded ? undefined : code, after }).toEqual({
            ...cell,
            code: undefined,
            after: to,
          });
        } else if (repeats(command) && steps[command]?.to === status) {
          expect({ ...cell, code, after }).toEqual({ ...cell, code: undefined, after: status });
        } else {
          const { allowedCommands, from } = (errors?.[0]?.extensions ?? {}) as Record<string, unknown>;
          expect({ ...cell, code, from, allowedCommands, after }).toEqual({
            ...{ ...cell, code: 'INVALID_TRANSITION', from: status, allowedCommands: possible, after: status },
          });
        }
      }
  }
  return cells;
}
