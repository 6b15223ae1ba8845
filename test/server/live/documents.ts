import { setTimeout as sleep } from 'node:timers/promises';

export const BOARD = 'subscription ($unit: ID!) { boardChanged(unit: $unit) { lines { player points } } }';

export const GIVE =
  'mutation ($player: String!, $points: Int!, $unit: ID!) { boardMarkGive(input: { unit: $unit, player: $player, points: $points }) { id } }';

/** As the server's metrics have it. */
export async function openStreams(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^qinxue_streams (\d+)$/m.exec(text)?.[1]);
}

/** Waits until the server has so many streams, for at most five seconds. */
export async function untilStreams(url: string, wanted: number): Promise<void> {
  const began = Date.now();
  while ((await openStreams(url)) !== wanted && Date.now() - began < 5000) await sleep(10);
  expect(await openStreams(url)).toBe(wanted);
}
