import { registerDecorator } from 'class-validator';
import type { Quantity } from './quantity.ts';

/** A setting's unit, with its least and most value as whole steps. */
export interface Bounds {
  readonly quantity: Quantity;
  readonly least: number;
  readonly most: number;
}

const bounds = new WeakMap<object, Map<string, Bounds>>();

/**
 * A setting that is told in a unit and kept in whole steps, as its default is written.
 * @example `@InUnit(Percent, { min: 1, max: 100 }) similarFrom = 6000;` // 60 % where nobody has chosen
 */
export const InUnit =
  (quantity: Quantity, { min, max }: { readonly min: number; readonly max: number }) =>
  (prototype: object, property: string): void => {
    const [least, most] = [quantity.inside(min), quantity.inside(max)];
    const known = bounds.get(prototype) ?? new Map<string, Bounds>();
    bounds.set(prototype, known.set(property, { quantity, least, most }));
    registerDecorator({
      name: 'inUnit',
      target: prototype.constructor,
      propertyName: property,
      constraints: [quantity.name, min, max],
      validator: {
        validate: (value) => Number.isSafeInteger(value) && value >= least && value <= most,
        defaultMessage: () => `${property} must be from ${min} to ${max} (${quantity.name})`,
      },
    });
  };

/** The units of a class of settings, by property. */
export const boundsOf = (settings: (new () => object) | undefined): ReadonlyMap<string, Bounds> =>
  bounds.get(settings?.prototype as object) ?? new Map();
