/** What drivers tell of a failure, each its own part of it. */
export interface DriverError {
  readonly code?: string;
  readonly errno?: number;
  readonly sqlState?: string;
  readonly fatal?: boolean;
  readonly message?: string;
}

/** A statement that the database refused. Its values are people's, and stay out. */
export class StatementError extends Error {
  override readonly name = 'StatementError';

  constructor(
    readonly statement: string,
    readonly driverError: DriverError,
  ) {
    super(driverError.message);
  }
}
