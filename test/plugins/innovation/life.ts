import type { Ask, Person } from '../../kit/index.ts';

type As = (person: Person) => Ask;

export const points = { novelty: 70, benefit: 85, feasibility: 90, reach: 81 };

export const proposalFields = 'id status version scoreCount meanScore submittedOn decidedOn publishedAt';

/** One command on a proposal, as a person in unit A1. */
export const command =
  (as: As) =>
  (person: Person, name: string, input: object, fields = proposalFields) => {
    const type = { proposalScore: 'Score', proposalAdopt: 'Decision', proposalDecline: 'Decision' }[name];
    const own = { proposalCreate: 'Create', proposalUpdate: 'Update' }[name];
    const document = `mutation ($input: Proposal${type ?? own ?? ''}Input!) { ${name}(input: $input) { ${fields} } }`;
    return as(person)(document, { input }, { unit: 'A1' });
  };

export const idea = { title: 'Chip tray', problem: 'Chips fall on the floor.', idea: 'A tray below the lathe.' };

export async function drafted(as: As, author: Person = 'learnerA1'): Promise<string> {
  const { data, errors } = await command(as)(author, 'proposalCreate', { ...idea, benefit: 18_600 });
  expect(errors).toBeUndefined();
  return data.proposalCreate.id;
}

export async function handedIn(as: As, author: Person = 'learnerA1'): Promise<string> {
  const id = await drafted(as, author);
  expect((await command(as)(author, 'proposalSubmit', { proposal: id })).errors).toBeUndefined();
  return id;
}

/** Submitted, scored twice, adopted: the whole life of a good idea, over HTTP. */
export async function adoptedLifecycle(as: As): Promise<string> {
  const run = command(as);
  const id = await handedIn(as);
  const score = await run('reviewerA', 'proposalScore', { proposal: id, ...points }, 'total proposal { status }');
  expect(score.data).toEqual({ proposalScore: { total: 80.7, proposal: { status: 'SUBMITTED' } } });
  const early = await run('adminA', 'proposalAdopt', { proposal: id, reason: 'Good.' });
  expect(early.errors?.[0]?.extensions).toEqual({
    code: 'INVALID_TRANSITION',
    command: 'adopt',
    from: 'SUBMITTED',
    to: 'ADOPTED',
    allowed: ['SCORED', 'DECLINED', 'WITHDRAWN'],
    allowedCommands: ['score', 'decline', 'withdraw'],
  });
  const second = { proposal: id, ...points, novelty: 71 };
  const enough = await run('admin', 'proposalScore', second, 'total proposal { status }');
  expect(enough.data.proposalScore.proposal).toEqual({ status: 'SCORED' });
  const adopted = await run('adminA', 'proposalAdopt', { proposal: id, reason: 'Good.' });
  expect(adopted.errors).toBeUndefined();
  // The mean of 80.70 and 81.00.
  expect(adopted.data.proposalAdopt).toMatchObject({ status: 'ADOPTED', scoreCount: 2, meanScore: 80.85 });
  return id;
}

/** Waits until the reaction has published the proposal, seen by somebody who may not see it before. */
export async function published(as: As, id: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const { data } = await as('leaderA1')('query ($id: ID!) { proposal(id: $id) { publishedAt } }', { id });
    if (data?.proposal?.publishedAt) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
