/** Counts of expanded documents grow as 2^n of their length; past this they stay where they are, and exact below it. */
export const countless = Number.MAX_SAFE_INTEGER;

export const plus = (a: number, b: number) => Math.min(a + b, countless);

export const times = (a: number, b: number) => Math.min(a * b, countless);
