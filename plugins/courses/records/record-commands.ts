import { badInput, type Context, notFound, nounOf, type Text, text } from 'qinxue/plugin';
import { Attachment, attach, detach, inputText } from '../../organisation/index.ts';
import { type LockedClass, lockedClass } from '../classes/locked-class.ts';
import type { TrainingClass } from '../classes/training-class.ts';
import { recordAttendance } from '../permissions.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { ClassRecord } from './class-record.ts';
import type { ClassRecordAddInput, ClassRecordRemoveInput } from './class-record-input.ts';

/** Adds a record of what took place. Files that are one record of the class already give that record. */
export async function addRecord(context: Context, input: ClassRecordAddInput): Promise<ClassRecord> {
  const locked = await lockedClass(context, input.trainingClass, recordAttendance);
  const { training } = locked;
  if (!input.attachments.length)
    throw badInput('input.attachments', text('must name a file. Upload one first.', '须指明文件。请先上传。'));
  const known = await recordOf(context, training, input.attachments);
  if (known) return known;
  assertStatus(
    training,
    ['RUNNING', 'FINISHED', 'SETTLED'],
    'input.trainingClass',
    text('takes no records yet or any more', '尚不能或不再接收培训记录'),
  );
  const record = await context.insert(ClassRecord, {
    classId: training.id,
    sessionId: input.session == null ? null : await sessionOf(locked, input.session),
    unitId: training.unitId,
    kind: input.kind,
    title: inputText('input.title', input.title, 200),
  });
  await attach(context, record, input.attachments);
  return record;
}

/** What the class was settled by stays with it. */
export async function removeRecord(
  context: Context,
  { classRecord: id }: ClassRecordRemoveInput,
): Promise<TrainingClass> {
  const seen = await context.get(ClassRecord, id);
  const { training } = await lockedClass(context, seen.classId, recordAttendance);
  assertStatus(training, ['RUNNING', 'FINISHED'], 'input.classRecord', text('stays with its class', '须随培训班保留'));
  const record = await context.first(ClassRecord, { id });
  if (!record) throw notFound(nounOf(ClassRecord), id);
  const files = await context.list(Attachment, { ownerId: id });
  await detach(
    context,
    record,
    files.map((file) => file.id),
  );
  await context.remove(record);
  return training;
}

function assertStatus({ status }: TrainingClass, fitting: readonly string[], argument: string, why: Text): void {
  if (!fitting.includes(status))
    throw badInput(argument, {
      en: `${why.en}: the class is ${status}, not ${fitting.join(' or ')}.`,
      zh: `${why.zh}：培训班状态为 ${status}，而非 ${fitting.join(' 或 ')}。`,
    });
}

async function sessionOf({ system, training }: LockedClass, id: string): Promise<string> {
  const session = await system.first(ClassSession, { id, classId: training.id });
  if (!session) throw notFound(nounOf(ClassSession), id);
  if (session.status === 'CANCELLED')
    throw badInput('input.session', text('was cancelled: nothing of it can be shown.', '已取消，没有可证明的内容。'));
  return session.id;
}

async function recordOf(
  context: Context,
  { id }: TrainingClass,
  files: readonly string[],
): Promise<ClassRecord | undefined> {
  const found = await context.list(Attachment, { id: { in: [...files] } });
  const [first] = found;
  if (!first?.ownerId || found.length < new Set(files).size) return undefined;
  if (found.some(({ ownerId }) => ownerId !== first.ownerId)) return undefined;
  return context.first(ClassRecord, { id: first.ownerId, classId: id });
}
