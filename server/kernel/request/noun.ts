import { type Text, text } from '../base/text.ts';
import { declaredType } from '../data/declared-types.ts';

/** The class of rows; one without a type in the graph says itself what people call them. */
interface Named {
  readonly name: string;
  readonly noun?: Text;
}

const nouns = new WeakMap<object, Text>();

/** What people call a row of an entity: the words of its type's name, and the Chinese term of its description. */
export function nounOf(entity: Named): Text {
  const known = nouns.get(entity);
  if (known) return known;
  const type = declaredType(entity);
  const words = wordsOf(type?.name ?? entity.name);
  const noun = entity.noun ?? text(words, termOf(type?.description) ?? words);
  nouns.set(entity, noun);
  return noun;
}

/** The Chinese term that ends a description; what follows a comma in it tells of the unit. */
export const termOf = (description: string | undefined): string | undefined =>
  /\(([^()]*)\)[^()]*$/.exec(description ?? '')?.[1]?.split(/[,，]/)[0];

/** @example wordsOf('employeeNo') // 'employee number' */
export const wordsOf = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\bno\b/g, 'number')
    .replace(/\bisbn13\b/g, 'ISBN');
