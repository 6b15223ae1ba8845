/** What reading for a field costs at this moment, in objects: who knows the sizes of tables says it. */
export interface Prices {
  /** Of a metric over everything; 0 for an id that nobody has. */
  metric(id: unknown): number;
}
