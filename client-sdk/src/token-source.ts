import type { Token } from './options.ts';

/** Where tokens come from. Requests that are refused with the same token share one call for a fresh one. */
export class TokenSource {
  #refused: string | undefined;
  #fresh: Promise<string | undefined> | undefined;
  readonly #token: Token | undefined;

  constructor(token: Token | undefined) {
    this.#token = token;
  }

  async current(): Promise<string | undefined> {
    return typeof this.#token === 'function' ? this.#token() : this.#token;
  }

  /** Another token than the refused one; nothing where there is none. */
  async renewed(refused: string | undefined): Promise<string | undefined> {
    const token = this.#token;
    if (typeof token !== 'function' || refused === undefined) return undefined;
    if (this.#refused !== refused || !this.#fresh) {
      this.#refused = refused;
      this.#fresh = (async () => token(refused))();
    }
    const asked = this.#fresh;
    const fresh = await asked.catch((error) => {
      // Whoever is refused later asks anew.
      if (this.#fresh === asked) this.#fresh = undefined;
      throw error;
    });
    if (fresh !== undefined && fresh !== refused) return fresh;
    if (this.#fresh === asked) this.#fresh = undefined;
    return undefined;
  }
}
