/** A name for people, in the two languages of the project. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A text in both languages. @example `text('Courses', '课程培训')` */
export const text = (en: string, zh: string): Text => ({ en, zh });

/** The form of every description in the schema: an English sentence and the Chinese term. */
export const describe = ({ en, zh }: Text) => `${en} (${zh})`;
