import type { Ask } from '../../kit/index.ts';

/** The code of a refusal and the argument that it names; nothing of what was done. */
export async function refused(ask: Ask, document: string, input: object) {
  const answer = await ask(document, { input });
  return { code: answer.code, argument: answer.errors?.[0]?.extensions?.argument };
}
