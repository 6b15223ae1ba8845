import { assertMayIn, badInput, type Context, lockManaged, text } from 'qinxue/plugin';
import {
  type Audience,
  type AudienceInput,
  audienceOf,
  getUnit,
  inputText,
  optionalText,
} from '../../organisation/index.ts';
import { manageReading } from '../permissions.ts';
import { type EvidenceLevel, evidenceLevels } from '../read-throughs/evidence.ts';
import { ReadingActivity } from './activity.ts';
import type { ReadingActivityCreateInput, ReadingActivityUpdateInput } from './activity-input.ts';
import { activityLifecycle } from './activity-lifecycle.ts';
import { writeBooks } from './books.ts';
import { parseDeliverables } from './deliverable.ts';
import { writeResults } from './write-results.ts';

const lengths = { title: 200, theme: 500 } as const;

export async function createActivity(context: Context, input: ReadingActivityCreateInput): Promise<ReadingActivity> {
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageReading, unit.id);
  assertOrder('input.endsOn', input.startsOn, input.endsOn);
  if (input.books === null) throw badInput('input.books', anyBook);
  const activity = await context.insert(ReadingActivity, {
    unitId: unit.id,
    title: inputText('input.title', input.title, lengths.title),
    theme: optionalText('input.theme', input.theme, lengths.theme) ?? null,
    audience: (await readAudience(context, 'input.audience', input.audience)) ?? null,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    deliverables: parseDeliverables('input.deliverables', input.deliverables ?? []),
    evidenceLevel: parseEvidence('input.evidenceLevel', input.evidenceLevel ?? 1),
    closedOn: null,
    announced: false,
    changeReason: null,
    status: 'DRAFT',
  });
  await writeBooks(context, activity.id, input.books ?? [], 'input.books');
  return activity;
}

export async function updateActivity(
  context: Context,
  { readingActivity: id, version, changes }: ReadingActivityUpdateInput,
): Promise<ReadingActivity> {
  const activity = await lockManaged(context, ReadingActivity, id, manageReading, version);
  // What readers have seen stays as it was announced.
  activityLifecycle.require(activity, ['DRAFT'], 'update');
  const { title, theme, audience, evidenceLevel, books, deliverables } = changes;
  const [startsOn, endsOn] = [changes.startsOn ?? activity.startsOn, changes.endsOn ?? activity.endsOn];
  assertOrder('input.changes.endsOn', startsOn, endsOn);
  const at = 'input.changes';
  if (books) await writeBooks(context, id, books, `${at}.books`);
  return context.update(activity, {
    startsOn,
    endsOn,
    ...(title != null && { title: inputText(`${at}.title`, title, lengths.title) }),
    ...(theme !== undefined && { theme: optionalText(`${at}.theme`, theme, lengths.theme) ?? null }),
    ...(audience !== undefined && { audience: await readAudience(context, `${at}.audience`, audience) }),
    ...(evidenceLevel != null && { evidenceLevel: parseEvidence(`${at}.evidenceLevel`, evidenceLevel) }),
    ...(deliverables && { deliverables: parseDeliverables(`${at}.deliverables`, deliverables) }),
  });
}

/** The steps of a season that goes on as announced. */
export type ActivityCommand =
  | 'publish'
  | 'activate'
  | 'closeSubmissions'
  | 'beginJudging'
  | 'publishResults'
  | 'archive';

const changesOf: Partial<Record<ActivityCommand, (context: Context) => Partial<ReadingActivity>>> = {
  publish: () => ({ announced: true }),
  closeSubmissions: (context) => ({ closedOn: context.today() }),
};

export async function moveActivity(context: Context, id: string, command: ActivityCommand): Promise<ReadingActivity> {
  const changes = changesOf[command]?.(context) ?? {};
  const activity = await activityLifecycle.step(
    context,
    await lockManaged(context, ReadingActivity, id, manageReading),
    command,
    changes,
  );
  if (command === 'publishResults') await writeResults(context, activity);
  return activity;
}

function assertOrder(argument: string, startsOn: string, endsOn: string): void {
  if (endsOn < startsOn)
    throw badInput(argument, text(`is before the first day, ${startsOn}.`, `早于开始日期 ${startsOn}。`));
}

const anyBook = text(
  'is null. Leave it out, or give an empty list, where any book counts.',
  '不能为空值；如任何图书均可，请省略该项或给出空列表。',
);

/** Null is no way to say everybody: it is what a client sends whose choice was not loaded. */
async function readAudience(
  context: Context,
  argument: string,
  audience: AudienceInput | null | undefined,
): Promise<Audience | null | undefined> {
  if (audience === undefined) return undefined;
  if (audience === null)
    throw badInput(argument, {
      en: 'is null. Leave it out, or say `{ all: [] }`, for everybody.',
      zh: '不能为空值；如面向所有人，请省略该项或填写 `{ all: [] }`。',
    });
  const rule = await audienceOf(context, audience, argument);
  return 'all' in rule && !rule.all.length ? null : rule;
}

/** @throws BAD_INPUT for a level that there is not */
export function parseEvidence(argument: string, level: number): EvidenceLevel {
  const known = evidenceLevels.find((each) => each === level);
  if (known === undefined)
    throw badInput(
      argument,
      text(`must be one of ${evidenceLevels.join(', ')}.`, `必须为 ${evidenceLevels.join('、')} 之一。`),
    );
  return known;
}
