class Run {
  readonly ends: (() => Promise<void>)[] = [];
  summary = '';

  async end(): Promise<void> {
    await Promise.all(this.ends.splice(0).map((end) => end()));
  }
}

const shared = globalThis as typeof globalThis & { qinxueTestRun?: Run };

/** What setup leaves for teardown: Jest loads the two apart, in one process. */
shared.qinxueTestRun ??= new Run();
export const run: Run = shared.qinxueTestRun;
