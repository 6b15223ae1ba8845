import { registerEnumType } from 'type-graphql';
import { graphqlName } from '../contract/names.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { TableColumn } from '../data/table-column.ts';
import { screaming } from '../request/order.ts';
import { shownColumns } from './type-graphql/shown-columns.ts';

/** Only shown columns whose values have an order that means something. */
const isOrderable = (column: TableColumn) => !column.field?.list && column.kind !== 'json' && column.kind !== 'boolean';

const orders = new WeakMap<EntityClass, Record<string, string>>();

/** `CourseOrder`: each orderable column ascending and descending. The values carry their own meaning. */
export function orderEnum(entity: EntityClass): Record<string, string> {
  const known = orders.get(entity);
  if (known) return known;
  const columns = shownColumns(entity).filter(isOrderable);
  const described = columns.flatMap(({ name, nullable, sortKey }) => [
    [
      `${screaming(name)}_ASC`,
      `\`${name}\` upwards${sortKey ? ', Chinese by pinyin' : ''}${nullable ? ', empty ones last (升序，空值在后).' : sortKey ? ' (按拼音升序).' : ' (升序).'}`,
    ],
    [
      `${screaming(name)}_DESC`,
      `\`${name}\` downwards${sortKey ? ', Chinese by pinyin' : ''}${nullable ? ', empty ones first (降序，空值在前).' : sortKey ? ' (按拼音降序).' : ' (降序).'}`,
    ],
  ]);
  const values = Object.fromEntries(described.map(([value]) => [value, value]));
  registerEnumType(values, {
    name: `${graphqlName(entity)}Order`,
    description: `The orders of ${graphqlName(entity)} lists; equal rows keep the order of their ids (排序).`,
    valuesConfig: Object.fromEntries(described.map(([value, description]) => [value, { description }])),
  });
  orders.set(entity, values);
  return values;
}
