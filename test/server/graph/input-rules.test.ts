import { organisation } from '../../../plugins/organisation/index.ts';
import {
  Allow,
  Arg,
  definePlugin,
  Field,
  InputType,
  Length,
  Mutation,
  Resolver,
  text,
} from '../../../server/api/plugin.ts';
import { startUnit } from '../../kit/index.ts';

@InputType({ description: 'A greeting (问候).' })
class GreetInput {
  @Field(() => String, { description: 'Whom (对象).' })
  @Length(2, 5)
  whom!: string;
}

@Resolver()
class GreetResolver {
  @Allow('signed-in')
  @Mutation(() => String, { description: 'Greets (问候).' })
  greet(@Arg('input', () => GreetInput) { whom }: GreetInput): string {
    return whom;
  }
}

const greetings = definePlugin({
  id: 'greetings',
  title: text('Greetings', '问候'),
  requires: [organisation],
  resolvers: [GreetResolver],
});

test('a rule of class-validator on an input answers as bad input that names the field', async () => {
  const { ask } = await startUnit({ plugins: [greetings] });
  const greet = (whom: string) => ask('mutation ($input: GreetInput!) { greet(input: $input) }', { input: { whom } });
  expect((await greet('Lin')).data).toEqual({ greet: 'Lin' });
  const refused = await greet('Linlin');
  expect(refused.code).toBe('BAD_INPUT');
  expect(refused.errors?.[0]?.extensions?.argument).toBe('whom');
  expect(refused.errors?.[0]?.message).toContain('shorter than or equal to 5');
  const query = 'mutation ($input: GreetInput!) { greet(input: $input) }';
  const inChinese = await ask(query, { input: { whom: 'Linlin' } }, { headers: { 'accept-language': 'zh-CN' } });
  expect(inChinese.errors?.[0]?.message).toBe('`whom` 长度必须为 2 至 5 个字符。');
});
