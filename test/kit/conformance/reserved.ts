/** What MySQL 8 and 9 reserve and MariaDB and SQLite let pass as the name of a column. */
const reserved = new Set(
  `array cube cume_dist dense_rank empty first_value function generated grouping groups intersect json_table lag
  last_value lateral lead library manual member nth_value ntile of optimizer_costs parallel percent_rank qualify rank
  row_number stored system tablesample virtual window`.split(/\s+/),
);

const column = /[(,]\s*([a-z_]\w*)\s+(?:varchar|char|int|bigint|boolean|date|datetime|text|mediumtext|json)\b/gi;

/** Columns of a statement that MySQL takes only in backticks. */
export const reservedColumns = (statement: string): string[] =>
  [...statement.matchAll(column)].flatMap(([, name = '']) => (reserved.has(name.toLowerCase()) ? [name] : []));
