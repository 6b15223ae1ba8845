/** Behind a proxy that has lost the server a connection stays open and says nothing more. */
export class Silence extends Error {
  constructor(ms: number) {
    super(`The connection has been silent for ${ms} ms.`);
  }
}

/** A `fetch` whose answer ends with an error when nothing of it has come for so many milliseconds. */
export const watchful =
  (inner: typeof fetch | undefined, silenceMs: number): typeof fetch =>
  async (input, init) => {
    const response = await (inner ?? fetch)(input, init);
    const { body, status, statusText, headers } = response;
    if (!body || !response.ok) return response;
    return new Response(watched(body, silenceMs, init?.signal), { status, statusText, headers });
  };

function watched(
  body: ReadableStream<Uint8Array>,
  silenceMs: number,
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const stop = () => void reader.cancel(signal?.reason).catch(() => undefined);
  // The body is told of an abort by the answer that it came with, which nobody holds any more.
  signal?.addEventListener('abort', stop, { once: true });
  return new ReadableStream({
    pull: async (controller) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Silence(silenceMs)), silenceMs);
      });
      try {
        const { done, value } = await Promise.race([reader.read(), silence]);
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        void reader.cancel().catch(() => undefined);
        controller.error(error);
      } finally {
        clearTimeout(timer);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
