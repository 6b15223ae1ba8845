import { Length, ValidateNested } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { validateInput } from '../../../server/kernel/schema/validate-input.ts';

class Plain {
  name = '';
}
class Ruled {
  @Length(2, 5)
  name?: string;
}
class Heir extends Ruled {}
class Around {
  @ValidateNested()
  inner?: Ruled;
}

const of = <T extends object>(type: new () => T, values: Partial<T>): T => Object.assign(new type(), values);

test.each<[string, unknown]>([
  ['a class without rules', of(Plain, { name: 'x' })],
  ['a class whose rules are kept', of(Ruled, { name: 'xyz' })],
  ['what is left out', of(Ruled, {})],
  ['plain JSON', { name: 'x' }],
  ['an object without a class', Object.assign(Object.create(null), { name: 'x' })],
  ['a list of both', [of(Plain, {}), of(Ruled, { name: 'xyz' }), null]],
  ['text', 'x'],
  ['nothing', null],
])('%s passes', async (_what, value) => {
  await expect(validateInput(value)).resolves.toBeUndefined();
});

test.each<[string, unknown]>([
  ['a class whose rule is broken', of(Ruled, { name: 'x' })],
  ['a class that inherits the rule', of(Heir, { name: 'x' })],
  ['a class within another', of(Around, { inner: of(Ruled, { name: 'x' }) })],
  ['one of a list', [of(Plain, {}), of(Ruled, { name: 'too long' })]],
])('%s is refused', async (_what, value) => {
  await expect(validateInput(value)).rejects.toBeInstanceOf(ArgumentValidationError);
});
