import { spyOn as spyOnForever } from 'jest-mock';
import { onFileEnd } from './disposables.ts';

/** As jest-mock's, and taken away after the file at the latest: what is watched is every file's. */
export const spyOn = ((...watched: Parameters<typeof spyOnForever>) => {
  const spied = spyOnForever(...watched) as { mockRestore(): void };
  onFileEnd(() => spied.mockRestore());
  return spied;
}) as typeof spyOnForever;
