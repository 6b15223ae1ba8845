import { codeText } from '../base/text/code.ts';
import { OneForm, type TextForm } from './text-form.ts';

const codeForm: TextForm = { whole: codeText, piece: codeText };

/**
 * Marks a text column whose values are codes: people, files and other systems name rows by it. What is written to it
 * and what it is compared with is brought to the one form of `codeText` first, at every door alike.
 *
 * @example `@Code() @Field(() => String, …) @Column('varchar', { length: 64 }) code!: string;`
 */
export const Code = (): PropertyDecorator => OneForm(codeForm);
