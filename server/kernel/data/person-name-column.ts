import { personName, personNamePiece } from '../base/text/plain-text.ts';
import { OneForm, type TextForm } from './text-form.ts';

const nameForm: TextForm = { whole: personName, piece: personNamePiece };

/** Marks the column of a person's name: kept, and compared, in the one form of `personName`. */
export const PersonName = (): PropertyDecorator => OneForm(nameForm);
