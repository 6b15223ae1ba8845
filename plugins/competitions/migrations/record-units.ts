import { type CodeStep, type MigrationContext, sql } from 'qinxue/plugin';
import type { PublishedUnit } from '../results/unit-path.ts';

type Session = Parameters<CodeStep['run']>[0];

/**
 * Gives the lines of results that were published before the units of their day, from the unit up to the organiser;
 * where the tree is not known so far back, the earliest that is known. Codes and names are today's.
 */
export async function recordUnits(session: Session, { log }: MigrationContext): Promise<void> {
  const groups = await session.query(sql`
    SELECT DISTINCT l.unitId, r.unitId AS organiserId, r.publishedOn FROM competitions_event_result_line l
    JOIN competitions_event_result r ON r.id = l.resultId WHERE l.unitPath IS NULL`);
  for (const { unitId, organiserId, publishedOn } of groups) {
    const path = await pathOf(session, String(unitId), String(organiserId), String(publishedOn));
    const [first] = path;
    await session.execute(sql`
      UPDATE competitions_event_result_line SET unitPath = ${JSON.stringify(path)}, unitCode = ${first?.code ?? null},
        unitName = ${first?.name ?? null}
      WHERE unitId = ${unitId} AND unitPath IS NULL AND resultId IN (
        SELECT id FROM competitions_event_result WHERE unitId = ${organiserId} AND publishedOn = ${publishedOn})`);
  }
  if (groups.length) log(`The units of ${groups.length} groups of published results were recorded as of their day.`);
}

async function pathOf(session: Session, unitId: string, organiserId: string, day: string): Promise<PublishedUnit[]> {
  const rows = await session.query(sql`
    SELECT u.id, u.code, u.name, c.validFrom, c.validTo FROM organisation_unit_closure c
    JOIN organisation_unit u ON u.id = c.ancestorId WHERE c.descendantId = ${unitId} ORDER BY c.depth`);
  const holds = rows.filter(
    ({ validFrom, validTo }) => String(validFrom) <= day && (!validTo || String(validTo) >= day),
  );
  const first = rows.map(({ validFrom }) => String(validFrom)).sort()[0];
  const path = (holds.length ? holds : rows.filter(({ validFrom }) => String(validFrom) === first)).map(
    ({ id, code, name }) => ({ id: String(id), code: String(code), name: String(name) }),
  );
  const top = path.findIndex(({ id }) => id === organiserId);
  return path.slice(0, top + 1 || 1);
}
