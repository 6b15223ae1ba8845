import { enumType, Field, Hours, LocalDate, ObjectType, type Text, text } from 'qinxue/plugin';

export const HoursCreditReason = enumType(
  'HoursCreditReason',
  'Why something credits learning hours, or none (学时记入说明).',
  {
    CREDITED: 'It credits hours (已记入).',
    REPEATED: 'The course was credited already in its period of validity (有效期内已记入).',
    BY_CLASS: 'A training class that it is taken with credits them (由培训班记入).',
    TAKEN_BACK: 'They were taken back (已冲销).',
    NONE: 'It credits none yet, or none at all (未记入).',
  },
);
export type HoursCreditReason = keyof typeof HoursCreditReason;

@ObjectType('HoursCredit', { description: 'What learning hours come of it, and why (学时记入情况).' })
export class HoursCredit {
  @Field(() => Hours, { description: 'What was credited, what was taken back taken off (学时).' })
  hours!: number;

  @Field(() => HoursCreditReason, { description: 'Why (原因).' })
  reason!: HoursCreditReason;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'For REPEATED, the first day on which completing it credits hours again (可再次记入日期).',
  })
  againFrom!: string | null;

  @Field(() => String, { description: 'The reason, in English (英文说明).' })
  sentence!: string;

  @Field(() => String, { description: 'The reason, in Chinese (中文说明).' })
  sentenceZh!: string;
}

const wording: Readonly<Record<HoursCreditReason, (againFrom: string | null) => Text>> = {
  CREDITED: () => text('Its hours are credited.', '学时已记入。'),
  REPEATED: (day) =>
    text(
      `The hours of this course were credited already; completing it credits hours again from ${day}.`,
      `该课程学时在有效期内已记入；${day} 起完成可再次记入。`,
    ),
  BY_CLASS: () => text('The training class that it is taken with credits the hours.', '学时由所参加的培训班记入。'),
  TAKEN_BACK: () => text('Its hours were taken back.', '学时已冲销。'),
  NONE: () => text('It has credited no hours.', '未记入学时。'),
};

export function hoursCredit(hours: number, reason: HoursCreditReason, againFrom: string | null = null): HoursCredit {
  const { en, zh } = wording[reason](againFrom);
  return { hours, reason, againFrom, sentence: en, sentenceZh: zh };
}
