/* Fetches what an element is drawn with when it first comes into view. */

/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {import('lit').ReactiveControllerHost & Element} Host */

/**
 * @template Drawing
 * @implements {ReactiveController}
 */
export class WhenSeen {
  /**
   * @param {Host} host
   * @param {() => Promise<Drawing>} fetch
   */
  constructor(host, fetch) {
    this.host = host;
    this.fetch = fetch;
    /** What was fetched. @type {Drawing | undefined} */
    this.there = undefined;
    /** @type {IntersectionObserver | undefined} */
    this.observer = undefined;
    host.addController(this);
  }

  hostConnected() {
    if (this.there) return;
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  async #load() {
    this.observer?.disconnect();
    try {
      this.there = await this.fetch();
      this.host.requestUpdate();
    } catch (error) {
      // Without a network. The numbers are in the table; it is tried again when the reader comes back here.
      console.info('Utomlänskollen: diagrammet kunde inte hämtas.', error);
      this.observer?.observe(this.host);
    }
  }
}
