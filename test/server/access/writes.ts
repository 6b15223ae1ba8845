import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Answer } from '../../kit/index.ts';
import { Calls, type Mutation } from './calls.ts';
import { changes, fingerprint, snapshot, withoutEnded } from './changes.ts';
import { Oracle } from './oracle.ts';
import { isAdministrator, reachesOut } from './reaches-out.ts';
import { told } from './sight.ts';
import { PASSWORD, type Person, type World } from './world.ts';
import { mayWrite } from './write-oracle.ts';

/** How many calls are made in all, whatever plugins add. */
const CALLS = 1_600;
const ADMINISTRATORS = ['everywhere', 'administrator of E'];

const absent = (prefix: string) => `${prefix}_01ARZ3NDEKTSV4RRFFQ69G5FAV`;

/** Every mutation by everyone, with values of which many are about real rows. It takes the world apart: to be run last. */
export function writes(world: World): void {
  const { kernel } = world.server.server;
  const calls = new Calls(world, world.random);
  const all = Object.values(kernel.graph.schema.getMutationType()?.getFields() ?? {});
  // The organisation's last: they take grants from people and switch plugins off.
  const isLast = ({ name }: Mutation) => Number(kernel.graph.owners.field('Mutation', name) === 'organisation');
  const mutations = all.toSorted((a, b) => isLast(a) - isLast(b));
  const people = world.people.filter(({ name }) => !ADMINISTRATORS.includes(name));
  const administrators = world.people.filter(({ name }) => ADMINISTRATORS.includes(name));

  /** What stands in the tables, and one call after another held against it. */
  class Trial {
    succeeded = 0;
    refused = 0;
    oracle = new Oracle(world);
    private before = snapshot(world);
    private print = '';

    async begin(): Promise<this> {
      this.print = await fingerprint(world);
      return this;
    }

    /** A call that fails changes nothing and tells nothing; one that does not changes only what the person may. */
    async call(mutation: Mutation, person: Person): Promise<Answer & { readonly variables: object }> {
      const [query, variables] = [calls.query(mutation), calls.variables(mutation)];
      const answer = await person.ask(query, variables);
      const now = await fingerprint(world);
      const earlier = this.oracle;
      const call = `${person.name}: ${mutation.name} ${JSON.stringify(variables)}`;
      if (answer.errors) {
        this.refused++;
        expect({ call, print: now }).toEqual({ call, print: this.print });
      } else {
        this.succeeded++;
        if (now !== this.print) await this.judge(person, call);
        this.print = now;
      }
      // What is said not to be there has not been told of.
      const asked = JSON.stringify([query, variables, answer.errors?.map(({ extensions }) => extensions?.id)]);
      // Whoever lets someone go may be told so, although they do not see them any more.
      const unseen = told(world, earlier, person, answer.text, asked);
      const leaked = told(world, this.oracle, person, answer.text, asked).filter((row) => unseen.includes(row));
      expect({ call, told: leaked }).toEqual({ call, told: [] });
      return { ...answer, variables };
    }

    private async judge(person: Person, call: string): Promise<void> {
      await world.refresh();
      const [after, later] = [snapshot(world), new Oracle(world)];
      for (const { entity, before: was, after: is } of withoutEnded(changes(this.before, after))) {
        // What was there is judged by how things stood, what is new by how they stand.
        const judge = was ? this.oracle : later;
        for (const row of [was, is].filter((each) => each !== undefined)) {
          const judged = `${call}\nchanges ${entity.name} ${JSON.stringify({ was, is })}`;
          const may = mayWrite(judge, person, entity.name, row) ?? true;
          expect({ judged, may }).toEqual({ judged, may: true });
        }
      }
      [this.before, this.oracle] = [after, later];
    }
  }

  /** Each mutation for each of the people, as often as the budget allows. */
  function* rounds(among: readonly Person[], budget: number): Generator<[Mutation, Person]> {
    const times = budget / (mutations.length * among.length);
    for (const mutation of mutations)
      for (const person of among)
        for (let n = Math.floor(times) + Number(world.random.chance(times % 1)); n > 0; n--) yield [mutation, person];
  }

  test('a sign-in tells of nobody: a known login, an unknown one and a token sent along make no difference', async () => {
    const oracle = new Oracle(world);
    const print = await fingerprint(world);
    const [account, other] = oracle
      .table('Account')
      .filter(({ memberId }) => oracle.byId('Member', memberId)?.status !== 'LEFT');
    expect(other).toBeDefined();
    const signIn = (person: Person, login: unknown, password: string) =>
      person.ask('mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }', {
        input: { login, password },
      });
    for (const person of world.people) {
      const wrong = await signIn(person, other?.login, 'wrong password');
      expect(['UNAUTHENTICATED', 'RATE_LIMITED']).toContain(wrong.code);
      expect(told(world, oracle, person, wrong.text)).toEqual([]);
      if (wrong.code === 'UNAUTHENTICATED')
        expect((await signIn(person, `nobody ${person.name}`, 'wrong password')).text).toBe(wrong.text);
      const right = await signIn(person, account?.login, PASSWORD);
      expect(right.data.sessionCreate.token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(told(world, oracle, person, right.text)).toEqual([]);
    }
    expect(await fingerprint(world)).toBe(print);
  }, 120_000);

  test('a mutation changes only rows that the caller may change; one that fails changes nothing and tells nothing', async () => {
    const trial = await new Trial().begin();
    for (const [mutation, person] of rounds(people, CALLS)) await trial.call(mutation, person);
    expect(trial.refused).toBeGreaterThan(CALLS / 4);
    expect(trial.succeeded).toBeGreaterThan(CALLS / 120);
  }, 400_000);

  test('a hidden row answers a mutation as an absent one does', async () => {
    await world.refresh();
    const oracle = new Oracle(world);
    let compared = 0;
    for (const [mutation, person] of rounds(people, CALLS / 4)) {
      const variables = calls.variables(mutation);
      const sent = JSON.stringify(variables);
      for (const id of sent.match(/\b[a-z]{3}_[0-9A-Z]{26}\b/g) ?? []) {
        const entity = [...world.entities.values()].find(({ idPrefix }) =>
          id.startsWith(`${idPrefix}_`),
        ) as EntityClass;
        // Not one that stands in another argument already: blotting its id out would blot out that one's too.
        const hidden = world
          .rows(entity)
          .find((row) => !oracle.visible(person, entity).has(row.id) && !sent.includes(row.id));
        if (!hidden) continue;
        const answer = async (other: string) => {
          const { text } = await person.ask(calls.query(mutation), JSON.parse(sent.replaceAll(id, other)));
          return text.replaceAll(other, '…').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');
        };
        const call = `${person.name}: ${mutation.name} ${sent} (${id})`;
        const [of, absence] = [await answer(hidden.id), await answer(absent(entity.idPrefix))];
        expect({ call, told: of }).toEqual({ call, told: absence });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(CALLS / 20);
  }, 400_000);

  test('administrators are forbidden nothing in what they administer: it is done, or a rule of the domain says why not', async () => {
    const trial = await new Trial().begin();
    let judged = 0;
    for (const [mutation, person] of rounds(administrators, CALLS / 6)) {
      const { oracle } = trial;
      const { code, errors, variables } = await trial.call(mutation, person);
      // Unless another administrator has taken a role from them.
      if (!isAdministrator(oracle, person)) continue;
      judged++;
      // Whose something is, or who judges, are rules of the domain, and hold for administrators too.
      const [error] = errors ?? [];
      const isAccess = error?.extensions?.permission || error?.message.startsWith('You may not change this');
      if (code !== 'FORBIDDEN' || !isAccess) continue;
      const call = `${person.name}: ${mutation.name} ${JSON.stringify(variables)} ${JSON.stringify(errors)}`;
      expect({ call, isOut: reachesOut(oracle, person, variables) }).toEqual({ call, isOut: true });
    }
    expect(judged).toBeGreaterThan(CALLS / 10);
    expect(trial.succeeded).toBeGreaterThan(CALLS / 120);
  }, 400_000);
}
