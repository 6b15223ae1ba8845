import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { type DecimalProblem, decimalOf, MAX_INSIDE, stepsOf } from '../../base/decimal.ts';

/** What makes a scalar of an exact decimal: its name in the graph, its steps and its unit. */
export interface QuantityDefinition {
  readonly name: string;
  /** After the point: with two of them 1.5 is 150 inside. */
  readonly digits: number;
  /** Its unit and precision, an English sentence and the Chinese term. */
  readonly description: string;
}

/** A scalar of the graph that is a decimal in its unit outside and a whole number inside: in columns, rules and events. */
export class Quantity extends GraphQLScalarType<number, number> {
  readonly digits: number;

  constructor({ name, digits, description }: QuantityDefinition) {
    super({
      name,
      description,
      serialize: (value) => this.outside(whole(value)),
      parseValue: (value) => this.inside(value),
      parseLiteral: (node) => this.written(node),
    });
    this.digits = digits;
  }

  /** So many steps as the number that is told: `Hours.outside(150)` is 1.5. @throws GraphQLError beyond 15 digits */
  outside(steps: number): number {
    if (Number.isSafeInteger(steps) && Math.abs(steps) <= MAX_INSIDE) return decimalOf(steps, this.digits);
    throw new GraphQLError(
      `${this.name} cannot represent ${steps} steps; they must be whole and at most ${MAX_INSIDE}.`,
    );
  }

  /** A number that was told as whole steps: `Hours.inside(1.5)` is 150. @throws GraphQLError naming value and step */
  inside(value: unknown): number {
    return this.fitting(
      typeof value === 'number' ? stepsOf(String(value), this.digits) : 'NOT_A_NUMBER',
      quoted(value),
    );
  }

  private written(node: ValueNode): number {
    const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
    return this.fitting(isNumber ? stepsOf(node.value, this.digits) : 'NOT_A_NUMBER', print(node), fieldOf(node));
  }

  private fitting(steps: number | DecimalProblem, value: string, field?: string): number {
    if (typeof steps === 'number') return steps;
    const { name } = this;
    const words = {
      NOT_A_NUMBER: `${name} cannot represent what is no finite JSON number: ${value}`,
      TOO_FINE: `${name} cannot represent ${value}, which is finer than its steps of ${decimalOf(1, this.digits)}.`,
      TOO_LARGE: `${name} cannot represent ${value}, which is beyond ${decimalOf(MAX_INSIDE, this.digits)}.`,
    };
    throw new GraphQLError(field === undefined ? words[steps] : `Field "${field}": ${words[steps]}`);
  }
}

/**
 * A quantity of a plugin's own.
 * @example export const Kilometres = quantity({ name: 'Kilometres', digits: 3, description: 'Kilometres, like 1.609 (公里).' });
 */
export const quantity = (definition: QuantityDefinition): Quantity => new Quantity(definition);

/** Drivers give large integers as text. */
const whole = (value: unknown): number =>
  typeof value === 'string' && /^-?\d+$/.test(value)
    ? Number(value)
    : typeof value === 'bigint'
      ? Number(value)
      : (value as number);

const quoted = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** The name before the nearest colon: a literal itself does not know of which field it is. */
function fieldOf(node: ValueNode): string | undefined {
  let token = node.loc?.startToken.prev;
  while (token && token.kind !== ':') token = token.prev;
  return token?.prev?.value;
}
