import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';

/** After a lost connection: soon again, at last every five seconds, for ever. */
const retryStrategy = (attempt: number) => Math.min(attempt * 200, 5000);

/**
 * A word between the processes of one deployment: "look again". It carries nothing, and nothing depends
 * on it – whoever misses it looks by themselves a moment later – so that a lost Redis breaks nothing.
 */
export class RedisSignal {
  private readonly channel: string;
  private readonly sender: Redis;
  private readonly receiver: Redis;

  /** `secret` is what the processes of a deployment share; several deployments may share one Redis. */
  constructor(url: string, secret: string, listener: () => void) {
    this.channel = `qinxue:${createHash('sha256').update(`signal ${secret}`).digest('hex').slice(0, 32)}`;
    // Without a queue: a word that cannot be said now is not worth saying later.
    const options = { retryStrategy, enableOfflineQueue: false, maxRetriesPerRequest: 0, connectTimeout: 3000 };
    this.sender = new Redis(url, options);
    this.receiver = new Redis(url, { ...options, autoResubscribe: false });
    for (const redis of [this.sender, this.receiver]) redis.on('error', () => {});
    this.receiver.on('ready', () => {
      // What was said while nobody listened is not repeated.
      this.receiver.subscribe(this.channel).then(listener, () => {});
    });
    this.receiver.on('message', listener);
  }

  tell(): void {
    this.sender.publish(this.channel, '').catch(() => {});
  }

  close(): void {
    this.sender.disconnect();
    this.receiver.disconnect();
  }
}
