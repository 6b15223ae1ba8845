import { courses } from '../../../plugins/courses/index.ts';
import { Account } from '../../../plugins/organisation/sign-in/account.ts';
import { passwordHash } from '../../../plugins/organisation/sign-in/sign-in.ts';
import { client, databases, startUnit, type TestServer } from '../../kit/index.ts';

const SIGN_IN = 'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }';

describe.each(databases)('a login on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], enabled: [], dialect });
    const hash = await passwordHash('right');
    await it.server.kernel.systemContext().transaction(async (context) => {
      for (const [person, login] of [
        ['adminA', '\u200BＷＡＮＧ.5 '],
        ['learnerA1', 'chen'],
      ] as const)
        await context.insert(Account, { memberId: it.memberIds.get(person) ?? '', login, passwordHash: hash });
    });
  });
  const code = async (login: string, password = 'right') =>
    (await client(it.url)(SIGN_IN, { input: { login, password } })).code ?? 'OK';

  test.each([['WANG.5'], ['WANG.5 '], ['  WANG.5'], ['ＷＡＮＧ.5'], ['WA\u200BNG.5']])('%j is WANG.5', async (login) =>
    expect(await code(login)).toBe('OK'),
  );

  test.each([['wang.5'], ['WANG5'], ['WANG.5.'], ['%'], ['WANG_5']])('%j is another', async (login) =>
    expect(await code(login)).toBe('UNAUTHENTICATED'),
  );

  test('counts as one, however it is written', async () => {
    const spellings = ['chen', 'chen ', ' chen', 'ｃｈｅｎ', 'chen\u200B'];
    const codes: string[] = [];
    for (let n = 0; n < 11; n++) codes.push(await code(spellings[n % spellings.length] ?? '', 'wrong'));
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('UNAUTHENTICATED'));
    expect(codes[10]).toBe('RATE_LIMITED');
    expect(await code('chen  ')).toBe('RATE_LIMITED');
  });
});
