import type { GraphQLField, GraphQLSchema } from 'graphql';
import { BootError } from '../base/errors.ts';
import type { Plugin } from '../contract/define-plugin.ts';
import { requirements } from '../contract/installation/order.ts';
import type { Live } from '../contract/live.ts';
import type { Ownership } from './ownership.ts';

export const liveOf = ({ extensions }: GraphQLField<unknown, unknown>): Live | undefined =>
  extensions.live as Live | undefined;

/** @throws BootError where a field of `Subscription` says nothing of when it changes, or waits for what never comes. */
export function assertLiveEvents(schema: GraphQLSchema, owners: Ownership, plugins: readonly Plugin[]): void {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const plugin = plugins.find(({ id }) => id === owners.field('Subscription', field.name));
    const live = liveOf(field);
    if (!live?.on.length)
      throw new BootError(
        `Plugin "${plugin?.id}": the live field ${field.name} does not say when it changes. Declare it with @Live(…, { on: [anEvent] }).`,
      );
    const known = plugin ? [plugin, ...requirements(plugin)].flatMap(({ events }) => events) : [];
    const unknown = live.on.find((event) => !known.includes(event));
    if (unknown)
      throw new BootError(
        `Plugin "${plugin?.id}": the live field ${field.name} waits for "${unknown.id}", which neither it nor a plugin that it requires tells of. List the event in \`events\`.`,
      );
  }
}
