import type { ReactNode } from 'react';

interface Props<Item> {
  readonly items: readonly Item[];
  /** What stands there where there are none. */
  readonly empty: string;
  /** Its key in the list. */
  keyOf(item: Item): string;
  children(item: Item): ReactNode;
}

export function Cards<Item>({ items, empty, keyOf, children }: Props<Item>) {
  if (!items.length) return <p className="empty">{empty}</p>;
  return (
    <ul className="cards">
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}
