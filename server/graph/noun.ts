import { getMetadataStorage } from 'type-graphql';
import { type Text, text } from '../plugin/text.ts';

const nouns = new WeakMap<object, Text>();

/** What people call a row of an entity: its class, and the Chinese term of its type's description. */
export function nounOf(entity: { readonly name: string }): Text {
  const known = nouns.get(entity);
  if (known) return known;
  const { description = '' } = getMetadataStorage().objectTypes.find(({ target }) => target === entity) ?? {};
  const term = /\(([^()]+)\)[^()]*$/.exec(description)?.[1];
  const noun = text(entity.name, term ?? entity.name);
  nouns.set(entity, noun);
  return noun;
}
