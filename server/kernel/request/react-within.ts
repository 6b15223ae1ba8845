import { blaming } from '../base/culprit.ts';
import type { Context } from '../contract/context.ts';
import { inside } from './inside.ts';

/** A reaction may tell of something that others react to; a chain longer than this is a circle. */
const MAX_ROUNDS = 20;

/**
 * Runs the reactions that belong to what this unit of work has told of so far: after each mutation, so that its answer
 * shows what they did, and once more at the end. Each has all payloads of its event at once.
 */
export async function reactWithin(context: Context): Promise<void> {
  const { unitOfWork } = inside(context);
  if (!unitOfWork) return;
  for (let round = 0; unitOfWork.reactedTo < unitOfWork.events.length; round++) {
    if (round === MAX_ROUNDS) throw new Error(`Reactions within a unit of work go in a circle: ${names(context)}.`);
    const fresh = unitOfWork.events.slice(unitOfWork.reactedTo);
    unitOfWork.reactedTo = unitOfWork.events.length;
    const system = context.asSystem();
    for (const { id, reactions } of inside(context).kernel.installation.plugins)
      for (const reaction of reactions) {
        if (reaction.when !== 'WITHIN') continue;
        const payloads = fresh.filter(({ event }) => event === reaction.event.id).map(({ payload }) => payload);
        if (payloads.length) await blaming(id, () => reaction.react(system, payloads as never[]));
      }
  }
}

const names = (context: Context) =>
  [...new Set(inside(context).unitOfWork?.events.map(({ event }) => event))].join(', ');
