import { badInput, inputText, Member, type NewRow, type Scope, sql, text } from 'qinxue/plugin';
import { ClassTrainer } from './class-trainer.ts';
import type { ClassTrainerInput } from './training-class-input.ts';

const MOST = 50;

/** Replaces those who teach in a class; undefined leaves them. */
export async function writeTrainers(
  scope: Scope,
  classId: string,
  trainers: readonly ClassTrainerInput[] | null | undefined,
  at: string,
): Promise<void> {
  if (trainers === undefined) return;
  const list = trainers ?? [];
  if (list.length > MOST) throw badInput(at, text(`must be at most ${MOST}.`, `最多 ${MOST} 项。`));
  const members = await scope.list(Member, { id: { in: list.flatMap(({ member }) => member ?? []) } });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const rows = list.map(({ member, name }, i): NewRow<ClassTrainer> => {
    if ((member == null) === (name == null))
      throw badInput(`${at}.${i}`, text('must have either `member` or `name`.', '须且只须填写 `member` 或 `name`。'));
    if (name != null) return { classId, memberId: null, name: inputText(`${at}.${i}.name`, name, 100) };
    const known = names.get(member ?? '');
    if (known === undefined)
      throw badInput(`${at}.${i}.member`, text('names no member that you can see.', '不是你可见的人员。'));
    return { classId, memberId: member ?? null, name: known };
  });
  await scope.db.execute(sql`DELETE FROM courses_class_trainer WHERE classId = ${classId}`);
  await scope.insertAll(ClassTrainer, rows);
}
