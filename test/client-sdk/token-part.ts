import { Viewer } from '../../client-sdk/src/generated/organisation.ts';
import { QinxueError, UnauthenticatedError } from '../../client-sdk/src/index.ts';
import type { Token } from '../../client-sdk/src/options.ts';
import { clientOf as clientIn, type World } from './world.ts';

export function tokens(start: () => World): void {
  let it: World['it'];
  beforeAll(() => {
    ({ it } = start());
  });
  const clientOf = (token: Token) => clientIn(start(), { token });

  const nameOf = async (token: Token) => (await clientOf(token).request(Viewer)).viewer?.member?.name;

  test('a token is a text, or a function that is asked before each request', async () => {
    expect(await nameOf(it.token('analyst'))).toBe('analyst');
    let token = it.token('analyst');
    const client = clientOf(() => token);
    expect((await client.request(Viewer)).viewer?.member?.name).toBe('analyst');
    token = it.token('learnerA1');
    expect((await client.request(Viewer)).viewer?.member?.name).toBe('learnerA1');
  });

  test('a refused token is replaced once, for all requests that were refused with it', async () => {
    const asked: (string | undefined)[] = [];
    const client = clientOf(async (refused) => {
      if (refused !== undefined) asked.push(refused);
      return refused === undefined ? 'stale' : it.token('admin');
    });
    const answers = await Promise.all([1, 2, 3].map(() => client.request(Viewer)));
    expect(answers.map(({ viewer }) => viewer?.member?.name)).toEqual(['admin', 'admin', 'admin']);
    expect(asked).toEqual(['stale']);
  });

  test('a token that stays refused is an error, and so is a text', async () => {
    let calls = 0;
    const never = (refused?: string) => {
      calls++;
      return refused === undefined ? 'stale' : 'stale too';
    };
    await expect(nameOf(never)).rejects.toBeInstanceOf(UnauthenticatedError);
    expect(calls).toBe(2);
    await expect(nameOf('stale')).rejects.toBeInstanceOf(UnauthenticatedError);
  });

  test('a token that cannot be renewed is tried again by the next request', async () => {
    let isBroken = true;
    const client = clientOf((refused) => {
      if (refused === undefined) return 'stale';
      if (isBroken) throw new Error('The provider is away.');
      return it.token('admin');
    });
    await expect(client.request(Viewer)).rejects.toThrow('The provider is away.');
    isBroken = false;
    expect((await client.request(Viewer)).viewer?.member?.name).toBe('admin');
  });

  test('a token that no header can carry does not show in the error', async () => {
    const error = await clientOf('秘密\n')
      .request(Viewer)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(QinxueError);
    expect((error as QinxueError).stack).not.toContain('秘密');
  });
}
