import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  choose(id: string): void;
}

/** One of a few. */
export function Choice({ label, options, chosen, choose }: Props) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => choose(option.id)} />
          {option.name}
        </label>
      ))}
    </fieldset>
  );
}
