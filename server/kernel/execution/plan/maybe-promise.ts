export type MaybePromise<T> = T | Promise<T>;

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Promise<unknown> | null | undefined)?.then === 'function';

/** Goes on at once with what is there already. */
export const afterwards = <T, R>(value: MaybePromise<T>, work: (value: T) => R): MaybePromise<R> =>
  isPromise(value) ? value.then(work as never) : work(value as T);
