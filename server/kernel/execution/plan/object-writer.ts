import { isOfDriver, type PlanNode, placeOf, type Written } from './output-plan.ts';

export type ObjectWriter = (source: unknown) => Written;

const writers = new WeakMap<PlanNode, ObjectWriter>();

/**
 * Writes the objects of a node, as far as they are columns; edges are null until they are followed. Throws at anything
 * unusual, which is then looked at field by field. The function is written out for these keys: all objects have one shape,
 * and a column that is written as it is costs no call.
 */
export function objectWriter(node: PlanNode): ObjectWriter {
  // When all of the document is planned it is known whether rows are read whole.
  const known = writers.get(node) ?? write(node);
  writers.set(node, known);
  return known;
}

function write({ type, entries, rows }: PlanNode): ObjectWriter {
  const layer = isOfDriver(rows?.layer) ? rows?.layer : undefined;
  const serializers: unknown[] = [];
  const lines = entries.map((entry) => {
    // Without brackets it would be the prototype.
    const key = entry.key === '__proto__' ? '["__proto__"]' : JSON.stringify(entry.key);
    if (entry.kind === 'name') return `${key}: ${JSON.stringify(type.name)}`;
    if (entry.kind === 'edge') return `${key}: null`;
    const at = `v[${layer ? placeOf(layer, entry.column) : JSON.stringify(entry.column)}]`;
    const otherwise = entry.output.isRequired ? 'missing()' : 'null';
    const serializer = layer ? entry.serializers.ofDriver : entry.serializers.ofRow;
    if (!serializer) return `${key}: ${at} ?? ${otherwise}`;
    return `${key}: ${at} == null ? ${otherwise} : s[${serializers.push(serializer) - 1}](${at})`;
  });
  const make = new Function('s', 'missing', `return (v) => ({ ${lines.join(', ')} })`);
  return make(serializers, missing) as ObjectWriter;
}

function missing(): never {
  throw new TypeError('A null where there is none.');
}
