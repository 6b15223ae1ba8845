import type { RosterProgress } from '../../plugins/organisation/roster/import-roster.ts';
import type { Language } from '../kernel/base/language.ts';
import { type Text, text } from '../kernel/base/text.ts';

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const phases: Readonly<Record<RosterProgress['phase'], Text>> = {
  reading: text('reading', '读取'),
  planning: text('planning', '比对'),
  writing: text('writing', '写入'),
  logging: text('logging', '记录审计'),
};

const WIDTH = 24;
/** Where lines stay, a few of them say enough. */
const STEPS = 4;

/** A bar that moves on a terminal; plain lines where the output goes to a file or another program. */
export class ProgressView {
  private last = '';

  constructor(
    private readonly output: Output,
    private readonly language: Language,
  ) {}

  show(file: string, { phase, done, total }: RosterProgress): void {
    const share = total > 0 ? done / total : 0;
    const [some, all] = [done.toLocaleString('en'), total.toLocaleString('en')];
    const rows = total > 0 ? text(` ${some} of ${all} rows`, ` ${some}/${all} 行`)[this.language] : '';
    const what = phases[phase][this.language];
    if (this.output.isTTY) {
      const full = Math.round(share * WIDTH);
      this.output.write(`\r\u001b[K${file}  ${what} [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]${rows}`);
      return;
    }
    const step = `${file} ${phase} ${Math.floor(share * STEPS)}`;
    if (step === this.last) return;
    this.last = step;
    this.output.write(`${file}: ${what}${rows}\n`);
  }

  end(): void {
    if (this.output.isTTY) this.output.write('\r\u001b[K');
  }
}
