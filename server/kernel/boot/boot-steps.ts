/** A part of the start, how long it took, and what it consists of. */
export interface BootStep {
  readonly name: string;
  ms: number;
  /** What there is to say of it: `34 entities`. */
  what?: string;
  readonly steps: BootStep[];
}

/** What a start loads, and how long each takes: one thing after the other, each within the one that has begun it. */
export class BootSteps {
  readonly whole: BootStep = { name: 'start', ms: 0, steps: [] };
  private within = this.whole;

  /** @param sinceMs on the clock of `performance`: for a process 0, when it began */
  constructor(private readonly sinceMs = performance.now()) {}

  async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const outer = this.within;
    const step = this.add(name, 0);
    const began = performance.now();
    this.within = step;
    try {
      return await work();
    } finally {
      step.ms += performance.now() - began;
      this.within = outer;
    }
  }

  /** A part that was timed elsewhere; those of one name are one. */
  add(name: string, ms: number, what?: string): BootStep {
    const { steps } = this.within;
    const known = steps.find((each) => each.name === name);
    const step: BootStep = known ?? { name, ms: 0, steps: [] };
    if (!known) steps.push(step);
    step.ms += ms;
    if (what !== undefined) step.what = what;
    return step;
  }

  /** Says of the part that is under way what there is to say. */
  note(what: string): void {
    this.within.what = what;
  }

  end(): BootStep {
    this.whole.ms = performance.now() - this.sinceMs;
    return this.whole;
  }
}

/** For a log: names, whole milliseconds. */
export const bootLine = ({ name, ms, what, steps }: BootStep): object => ({
  name,
  ms: Math.round(ms),
  ...(what !== undefined && { what }),
  ...(steps.length && { steps: steps.map(bootLine) }),
});

/** For people: a line for each part, times in one column. */
export function bootTree(whole: BootStep): string {
  const lines: { readonly title: string; readonly step: BootStep }[] = [];
  const walk = (step: BootStep, before: string) =>
    step.steps.forEach((each, i) => {
      const isLast = i === step.steps.length - 1;
      lines.push({ title: `${before}${isLast ? '└─' : '├─'} ${each.name}`, step: each });
      walk(each, `${before}${isLast ? '   ' : '│  '}`);
    });
  walk(whole, '  ');
  const width = Math.max(...lines.map(({ title }) => title.length));
  const row = (title: string, { ms, what = '' }: BootStep) =>
    `${title.padEnd(width)} ${(ms ? `${Math.round(ms)} ms` : '').padStart(9)}  ${what}`.trimEnd();
  return [row(`  ${whole.name}`, whole), ...lines.map(({ title, step }) => row(title, step))].join('\n');
}
