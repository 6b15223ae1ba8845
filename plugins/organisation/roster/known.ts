import { Refusal } from 'qinxue/plugin';
import { refusalOf } from './refusals.ts';

type Unknown = 'UNKNOWN_UNIT' | 'UNKNOWN_MEMBER' | 'UNKNOWN_PARENT';

/** What the cells of a file may refer to. Another spelling of a code is named, rather than called unknown. */
export class Known<Item> {
  private readonly spellings: ReadonlyMap<string, string>;

  constructor(private readonly byCode: ReadonlyMap<string, Item>) {
    this.spellings = new Map([...byCode.keys()].map((code) => [code.toLowerCase(), code]));
  }

  look(code: string, unknown: Unknown): Item | Refusal {
    const item = this.byCode.get(code);
    if (item !== undefined) return item;
    const other = this.spellings.get(code.toLowerCase());
    return other === undefined ? refusalOf(unknown) : refusalOf('CASE_CLASH', other);
  }
}

export const isKnown = <Item>(item: Item | Refusal): item is Item => !(item instanceof Refusal);
