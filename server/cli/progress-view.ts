import type { RosterProgress } from '../roster/import-roster.ts';

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 24;
/** Where lines stay, a few of them say enough. */
const STEPS = 4;

/** A bar that moves on a terminal; plain lines where the output goes to a file or another program. */
export class ProgressView {
  private last = '';

  constructor(private readonly output: Output) {}

  show(file: string, { phase, done, total }: RosterProgress): void {
    const share = total > 0 ? done / total : 0;
    const rows = total > 0 ? ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')} rows` : '';
    if (this.output.isTTY) {
      const full = Math.round(share * WIDTH);
      this.output.write(`\r\u001b[K${file}  ${phase} [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]${rows}`);
      return;
    }
    const step = `${file} ${phase} ${Math.floor(share * STEPS)}`;
    if (step === this.last) return;
    this.last = step;
    this.output.write(`${file}: ${phase}${rows}\n`);
  }

  end(): void {
    if (this.output.isTTY) this.output.write('\r\u001b[K');
  }
}
