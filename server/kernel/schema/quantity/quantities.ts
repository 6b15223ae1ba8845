import { quantity } from './quantity.ts';

/**
 * Hours; whole hundredths inside.
 * @example `@Field(() => Hours) @Column('int') hours!: number` // 150 in the row, 1.5 in the graph
 */
export const Hours = quantity({
  name: 'Hours',
  digits: 2,
  description: 'Hours as a number with at most 2 digits after the point; 1.5 is an hour and a half (学时).',
});

/**
 * Percent; whole basis points inside, `WHOLE` of which are 100 %.
 * @example `@Field(() => Percent) @Column('int') progress!: number` // 9725 in the row, 97.25 in the graph
 */
export const Percent = quantity({
  name: 'Percent',
  digits: 2,
  description: 'Percent as a number with at most 2 digits after the point; 97.25 is 97.25 %, 100 is all (百分比).',
});

/**
 * Points; whole ten-thousandths inside, `SCORE` of which are one.
 * @example `@Field(() => Score) @Column('int') score!: number` // 896667 in the row, 89.6667 in the graph
 */
export const Score = quantity({
  name: 'Score',
  digits: 4,
  description: 'Points as a number with at most 4 digits after the point; 89.6667 (分数).',
});

/**
 * Money in yuan; whole fen inside.
 * @example `@Field(() => Money) @Column('bigint') plannedCost!: number` // 1234 in the row, 12.34 in the graph
 */
export const Money = quantity({
  name: 'Money',
  digits: 2,
  description: 'Money in yuan as a number with at most 2 digits after the point; 12.34 (金额（元）).',
});

/**
 * A number whose unit stands beside it or in its description; whole ten-thousandths inside.
 * @example `@Field(() => Decimal) @Column('int') upTo!: number` // 250 in the row, 0.025 in the graph
 */
export const Decimal = quantity({
  name: 'Decimal',
  digits: 4,
  description: 'An exact number with at most 4 digits after the point, in the unit that its field tells (小数).',
});

export const quantities = [Hours, Percent, Score, Money, Decimal] as const;
