import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { type AnalysisAnswer, type AnalysisQuestion, programOf } from './analysis-child.ts';

/** Behind everything else that wants a processor: nobody's small question waits for a long one. */
const NICE = 15;

/** Of the server's own environment a child needs what finds libraries; secrets it needs not. */
const NEEDED = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TZ'];

/** A process that reads an embedded database, one statement at a time. SQLite can be stopped in no other way. */
export class AnalysisProcess {
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private answered: ((answer: AnalysisAnswer) => void) | undefined;
  private failed: ((error: Error) => void) | undefined;
  isAlive = true;

  constructor(driverUrl: string, file: string) {
    const env = Object.fromEntries(NEEDED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
    this.child = spawn(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', programOf(driverUrl, file, process.pid)],
      { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' },
    );
    this.ready = new Promise((begun, failed) => {
      this.failed = failed;
      this.child.on('message', (message) =>
        message === 'ready' ? begun() : this.answered?.(message as AnalysisAnswer),
      );
      this.child.once('error', (error) => this.end(error));
      this.child.once('exit', (code, signal) =>
        this.end(new Error(`The process for long reads ended: ${signal ?? code}.`)),
      );
    });
    this.ready.catch(() => undefined);
    if (this.child.pid) {
      try {
        setPriority(this.child.pid, NICE);
      } catch {
        // Where that is not allowed it runs as everyone does.
      }
    }
    this.rest();
  }

  /** @throws where the process ends first, killed or not */
  async ask(question: AnalysisQuestion): Promise<AnalysisAnswer> {
    this.child.ref();
    this.child.channel?.ref();
    try {
      await this.ready;
      return await new Promise<AnalysisAnswer>((answered, failed) => {
        this.answered = answered;
        this.failed = failed;
        this.child.send(question, (error) => error && failed(error));
      });
    } finally {
      this.answered = undefined;
      this.rest();
    }
  }

  kill(): void {
    this.isAlive = false;
    this.child.kill('SIGKILL');
  }

  /** A server that has nothing else to do may end. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }

  private end(error: Error): void {
    this.isAlive = false;
    this.failed?.(error);
  }
}
