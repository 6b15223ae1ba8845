/** Whether the text is a day of the calendar as the graph writes one, `2026-03-01`. */
export function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && day.length === 10;
}
