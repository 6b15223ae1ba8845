import { registerEnumType } from 'type-graphql';

/** To which unit a fact about a person counts: the one of then (`AT_TIME`), or that of today (`CURRENT`). */
export const Attribution = { AT_TIME: 'AT_TIME', CURRENT: 'CURRENT' } as const;
/** Where a fact counts: under the units above it on its day, or under those above it today. */
export type Attribution = keyof typeof Attribution;

registerEnumType(Attribution, {
  name: 'Attribution',
  description: 'Under which units facts count (归属口径).',
  valuesConfig: {
    AT_TIME: {
      description: 'Under those above the unit on the day of the fact: the past stays as it was (按当时组织).',
    },
    CURRENT: { description: 'Under those above the unit today (按现行组织).' },
  },
});
