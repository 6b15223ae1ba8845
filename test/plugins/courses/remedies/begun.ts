import type { Answer, Ask, Person, TestServer } from '../../../kit/index.ts';
import { classDocuments, meet, openClass } from '../class-documents.ts';

export const reason = 'It was a mistake.';
/** The tests' day, and that of the class. */
export const today = '2026-03-10';
export const dates = { startsOn: today, endsOn: '2026-03-12' };

/** An answer that has to be without errors. */
export function granted(answer: Answer): Answer {
  if (answer.errors) throw new Error(answer.text);
  return answer;
}

export const command = (ask: Ask, name: keyof typeof classDocuments, trainingClass: string, more: object = {}) =>
  ask(classDocuments[name], { input: { trainingClass, ...more } });

export const statusOf = async (ask: Ask, trainingClass: string): Promise<string> =>
  (await ask(classDocuments.places, { id: trainingClass })).data.trainingClass.status;

export const placeOf = async (it: TestServer, trainingClass: string, person: Person) => {
  const { data } = await it.as('trainerA')(classDocuments.places, { id: trainingClass });
  return data.trainingClass.places.nodes.find(({ member }: { member: { name: string } }) => member.name === person);
};

const path = ['confirm', 'start', 'attend', 'finish', 'settle'] as const;

/** A class of today with one session and people in it, as far along as is wanted. */
export async function begun(
  it: TestServer,
  input: { code: string; courseVersion?: string },
  upTo?: (typeof path)[number],
  people: readonly Person[] = ['learnerA1'],
): Promise<{ trainingClass: string; session: string }> {
  const trainer = it.as('trainerA');
  const trainingClass = await openClass(trainer, { unit: 'A', ...dates, ...input });
  const session = await meet(trainer, trainingClass, today);
  for (const person of people)
    granted(await command(trainer, 'request', trainingClass, { member: it.memberIds.get(person) }));
  for (const name of path.slice(0, upTo ? path.indexOf(upTo) + 1 : 0))
    granted(
      name === 'attend'
        ? await trainer(classDocuments.attend, { input: { session, marks: [], others: 'PRESENT' } })
        : await command(trainer, name, trainingClass),
    );
  return { trainingClass, session };
}
