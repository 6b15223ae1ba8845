import { badInput, Field, field, fields, InputType, Int, ObjectType, text } from 'qinxue/plugin';
import { DeliverableKind } from './deliverable-kind.ts';

const MAX = 100;

@InputType({ description: 'What everyone who takes part hands in (成果要求).' })
export class ReadingDeliverableInput extends fields({
  kind: field(DeliverableKind, 'What (成果类别).'),
  least: field(Int, 'How many at least, from 1 (最少数量).'),
}) {}

@ObjectType('ReadingDeliverable', { description: 'What everyone who takes part hands in (成果要求).' })
export class ReadingDeliverable extends fields({
  kind: field(DeliverableKind, 'What (成果类别).'),
  least: field(Int, 'How many at least (最少数量).'),
}) {}

@ObjectType('ReadingDeliverableDone', { description: 'How many of a deliverable were approved (成果完成情况).' })
export class ReadingDeliverableDone extends ReadingDeliverable {
  @Field(() => Int, { description: 'How many were approved (已完成数量).' })
  done!: number;
}

/** Each kind once. @throws BAD_INPUT with the place in the list */
export function parseDeliverables(argument: string, asked: readonly ReadingDeliverableInput[]): ReadingDeliverable[] {
  asked.forEach(({ kind, least }, at) => {
    if (least < 1 || least > MAX)
      throw badInput(`${argument}.${at}.least`, text(`must be from 1 to ${MAX}.`, `必须在 1 到 ${MAX} 之间。`));
    if (asked.findIndex((other) => other.kind === kind) < at)
      throw badInput(
        `${argument}.${at}.kind`,
        text('is asked for already; say how many in one place.', '已经列出，请合并填写数量。'),
      );
  });
  return asked.map(({ kind, least }) => ({ kind, least }));
}
