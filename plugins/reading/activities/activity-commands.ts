import {
  audienceOf,
  badInput,
  conflict,
  findUnit,
  inputText,
  lockedRow,
  optionalText,
  type Scope,
} from 'qinxue/plugin';
import { requireIn } from '../managing.ts';
import { manageReading } from '../permissions.ts';
import { type EvidenceLevel, evidenceLevels } from '../read-throughs/evidence.ts';
import { ReadingActivity } from './activity.ts';
import type { ReadingActivityCreateInput, ReadingActivityUpdateInput } from './activity-input.ts';
import { activityLife } from './activity-life.ts';
import { writeBooks } from './books.ts';
import { checkDeliverables } from './deliverable.ts';
import { writeResults } from './write-results.ts';

const lengths = { title: 200, theme: 500 } as const;

export async function createActivity(scope: Scope, input: ReadingActivityCreateInput): Promise<ReadingActivity> {
  const unit = findUnit(scope, input.unit);
  requireIn(scope, manageReading, unit.id);
  requireOrder('input.endsOn', input.startsOn, input.endsOn);
  const activity = await scope.insert(ReadingActivity, {
    unitId: unit.id,
    title: inputText('input.title', input.title, lengths.title),
    theme: optionalText('input.theme', input.theme, lengths.theme) ?? null,
    audience: input.audience ? await audienceOf(scope, input.audience) : null,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    deliverables: checkDeliverables('input.deliverables', input.deliverables ?? []),
    evidenceLevel: checkEvidence('input.evidenceLevel', input.evidenceLevel ?? 1),
    status: 'DRAFT',
  });
  await writeBooks(scope, activity.id, input.books ?? [], 'input.books');
  return activity;
}

export async function updateActivity(
  scope: Scope,
  { readingActivity: id, version, changes }: ReadingActivityUpdateInput,
): Promise<ReadingActivity> {
  const activity = await managedActivity(scope, id);
  if (activity.version !== version) throw conflict('ReadingActivity');
  // What readers have seen stays as it was announced.
  activityLife.require(activity, ['DRAFT'], 'update');
  const { title, theme, audience, evidenceLevel, books, deliverables } = changes;
  const [startsOn, endsOn] = [changes.startsOn ?? activity.startsOn, changes.endsOn ?? activity.endsOn];
  requireOrder('input.changes.endsOn', startsOn, endsOn);
  const at = 'input.changes';
  if (books) await writeBooks(scope, id, books, `${at}.books`);
  return scope.update(activity, {
    startsOn,
    endsOn,
    ...(title != null && { title: inputText(`${at}.title`, title, lengths.title) }),
    ...(theme !== undefined && { theme: optionalText(`${at}.theme`, theme, lengths.theme) ?? null }),
    ...(audience !== undefined && { audience: audience && (await audienceOf(scope, audience, `${at}.audience`)) }),
    ...(evidenceLevel != null && { evidenceLevel: checkEvidence(`${at}.evidenceLevel`, evidenceLevel) }),
    ...(deliverables && { deliverables: checkDeliverables(`${at}.deliverables`, deliverables) }),
  });
}

export type ActivityCommand = keyof typeof activityLife.steps;

export async function moveActivity(scope: Scope, id: string, command: ActivityCommand): Promise<ReadingActivity> {
  const activity = await activityLife.step(scope, await managedActivity(scope, id), command);
  if (command === 'publishResults') await writeResults(scope, activity);
  return activity;
}

/** The activity, for someone who may change it; others who want to wait until this transaction ends. */
async function managedActivity(scope: Scope, id: string): Promise<ReadingActivity> {
  const activity = await lockedRow(scope, ReadingActivity, id);
  requireIn(scope, manageReading, activity.unitId);
  return activity;
}

function requireOrder(argument: string, startsOn: string, endsOn: string): void {
  if (endsOn < startsOn) throw badInput(argument, `is before the first day, ${startsOn}.`);
}

/** @throws BAD_INPUT for a level that there is not */
export function checkEvidence(argument: string, level: number): EvidenceLevel {
  const known = evidenceLevels.find((each) => each === level);
  if (known === undefined) throw badInput(argument, `must be one of ${evidenceLevels.join(', ')}.`);
  return known;
}
