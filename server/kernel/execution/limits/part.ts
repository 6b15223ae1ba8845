import {
  type ArgumentNode,
  type DirectiveNode,
  type ExecutableDefinitionNode,
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { countless, plus } from './saturating.ts';
import { literalExtent, typeDepth } from './values.ts';

/** What one definition holds by itself, and where it spreads fragments. */
export interface Part extends Measures {
  readonly uses: Use[];
}

export interface Measures {
  depth: number;
  fields: number;
  aliases: number;
  rootFields: number;
  directives: number;
  spreads: number;
  valueSize: number;
  valueDepth: number;
  introspectionLists: number;
}

interface Use {
  readonly fragment: string;
  readonly depth: number;
  readonly lists: number;
}

interface Place {
  readonly set: SelectionSetNode;
  readonly depth: number;
  readonly lists: number;
  readonly introspecting: boolean;
}

/** The lists of the introspection schema that lead back to a type, so that a chain of them multiplies the answer. */
const returningLists: ReadonlySet<string> = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields']);

const measures = (value: number): Measures => ({
  depth: value,
  fields: value,
  aliases: value,
  rootFields: value,
  directives: value,
  spreads: value,
  valueSize: value,
  valueDepth: value,
  introspectionLists: value,
});

/** What circular fragments expand to. */
export const endless: Readonly<Measures> = measures(countless);

export const emptyPart = (): Part => ({ ...measures(0), uses: [] });

/** Adds a definition to a part, each selection visited once and with a list of places instead of the stack. */
export function measure(part: Part, definition: ExecutableDefinitionNode): Part {
  countDirectives(part, definition.directives);
  for (const variable of definition.variableDefinitions ?? []) countVariable(part, variable);

  const introspecting =
    definition.kind === Kind.FRAGMENT_DEFINITION && isIntrospection(definition.typeCondition.name.value);
  const places: Place[] = [{ set: definition.selectionSet, depth: 0, lists: 0, introspecting }];
  for (let place = places.pop(); place; place = places.pop()) {
    for (const selection of place.set.selections) {
      countDirectives(part, selection.directives);
      if (selection.kind === Kind.FIELD) {
        const below = countField(part, place, selection);
        if (selection.selectionSet) places.push({ ...below, set: selection.selectionSet });
        continue;
      }
      part.spreads += 1;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        part.uses.push({ fragment: selection.name.value, depth: place.depth, lists: place.lists });
      } else {
        const condition = selection.typeCondition?.name.value;
        const within = condition === undefined ? place.introspecting : isIntrospection(condition);
        places.push({ ...place, set: selection.selectionSet, introspecting: within });
      }
    }
  }
  return part;
}

/** Adds what a fragment expands to, at one place where it is spread. Its values are as deep wherever they stand. */
export function spread(whole: Measures, fragment: Measures, { depth, lists }: Use): void {
  whole.depth = Math.max(whole.depth, plus(depth, fragment.depth));
  whole.introspectionLists = Math.max(whole.introspectionLists, plus(lists, fragment.introspectionLists));
  whole.fields = plus(whole.fields, fragment.fields);
  whole.aliases = plus(whole.aliases, fragment.aliases);
  whole.directives = plus(whole.directives, fragment.directives);
  whole.spreads = plus(whole.spreads, fragment.spreads);
  whole.valueSize = plus(whole.valueSize, fragment.valueSize);
  if (depth === 0) whole.rootFields = plus(whole.rootFields, fragment.rootFields);
}

function countField(part: Part, place: Place, field: FieldNode): Place {
  const name = field.name.value;
  const depth = place.depth + 1;
  const lists = place.lists + (place.introspecting && returningLists.has(name) ? 1 : 0);
  part.fields += 1;
  part.depth = Math.max(part.depth, depth);
  part.introspectionLists = Math.max(part.introspectionLists, lists);
  if (field.alias) part.aliases += 1;
  if (place.depth === 0) part.rootFields += 1;
  countArguments(part, field.arguments);
  return { ...place, depth, lists, introspecting: place.introspecting || isIntrospection(name) };
}

function countVariable(part: Part, variable: VariableDefinitionNode): void {
  part.valueDepth = Math.max(part.valueDepth, typeDepth(variable.type));
  if (variable.defaultValue) countValue(part, variable.defaultValue);
  countDirectives(part, variable.directives);
}

function countDirectives(part: Part, directives: readonly DirectiveNode[] = []): void {
  part.directives += directives.length;
  for (const directive of directives) countArguments(part, directive.arguments);
}

function countArguments(part: Part, given: readonly ArgumentNode[] = []): void {
  for (const { value } of given) countValue(part, value);
}

function countValue(part: Part, value: ArgumentNode['value']): void {
  const { size, depth } = literalExtent(value);
  part.valueSize += size;
  part.valueDepth = Math.max(part.valueDepth, depth);
}

/** The specification reserves two underscores: `__schema`, `__type`, `__typename` and the types behind them. */
const isIntrospection = (name: string) => name.startsWith('__');
