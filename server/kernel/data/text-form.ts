/**
 * The one form in which a column keeps its texts. Whoever compares another text with it means that form: filters,
 * conditions of the code and what is written all go through it.
 */
export interface TextForm {
  /** Of a whole text. Applied twice it changes nothing. */
  whole(given: string): string;
  /** Of a piece that is sought within one: spaces at its ends may matter. */
  piece(given: string): string;
}

const forms = new WeakMap<object, Map<string, TextForm>>();

/**
 * Gives a text column its one form, at every door alike.
 *
 * @example `@OneForm(isbnForm) @Field(() => String, …) @Column('varchar', { length: 13 }) isbn13!: string;`
 */
export const OneForm =
  (form: TextForm): PropertyDecorator =>
  (prototype, property) => {
    const known = forms.get(prototype) ?? new Map<string, TextForm>();
    forms.set(prototype, known.set(String(property), form));
  };

/** The form of a column of the class, or of one that it extends. */
export function formOf(entity: { readonly prototype: object }, column: string): TextForm | undefined {
  for (let at: object | null = entity.prototype; at; at = Object.getPrototypeOf(at)) {
    const form = forms.get(at)?.get(column);
    if (form) return form;
  }
  return undefined;
}
