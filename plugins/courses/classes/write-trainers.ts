import { badInput, type Context, type NewRow, sql, text } from 'qinxue/plugin';
import { inputPersonName, Member } from '../../organisation/index.ts';
import { isGoneBy } from '../leaving/gone.ts';
import { ClassTrainer } from './class-trainer.ts';
import type { TrainingClass } from './training-class.ts';
import type { ClassTrainerInput } from './training-class-input.ts';

const MAX = 50;

/** Replaces those who teach in a class; undefined leaves them. */
export async function writeTrainers(
  context: Context,
  { id: classId, startsOn }: Pick<TrainingClass, 'id' | 'startsOn'>,
  trainers: readonly ClassTrainerInput[] | null | undefined,
  at: string,
): Promise<void> {
  if (trainers === undefined) return;
  const list = trainers ?? [];
  if (list.length > MAX) throw badInput(at, text(`must be at most ${MAX}.`, `最多 ${MAX} 项。`));
  const members = await context.list(Member, { id: { in: list.flatMap(({ member }) => member ?? []) } });
  const known = new Map(members.map((each) => [each.id, each]));
  const rows = list.map(({ member, name }, i): NewRow<ClassTrainer> => {
    if ((member == null) === (name == null))
      throw badInput(`${at}.${i}`, text('must have either `member` or `name`.', '须且只须填写 `member` 或 `name`。'));
    if (name != null) return { classId, memberId: null, name: inputPersonName(`${at}.${i}.name`, name, 100) };
    const person = known.get(member ?? '');
    if (!person) throw badInput(`${at}.${i}.member`, text('names no member that you can see.', '不是你可见的人员。'));
    // A class that was held while they were there is recorded with them.
    if (isGoneBy(person, startsOn))
      throw badInput(`${at}.${i}.member`, {
        en: `cannot be ${person.name}, who is no longer with the organisation. Whoever manages members brings them back with \`memberRejoin\`; for a trainer from outside give a \`name\`.`,
        zh: `不能为${person.name}：该人员已离职。请先由职工管理人员用 \`memberRejoin\` 办理重新入职；如作为外聘教师，请填写 \`name\`。`,
      });
    return { classId, memberId: person.id, name: person.name };
  });
  await context.unguardedDatabase.execute(sql`DELETE FROM courses_class_trainer WHERE classId = ${classId}`);
  await context.insertAll(ClassTrainer, rows);
}
