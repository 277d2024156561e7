/* Questions to a worker of `files-worker.js` on one side, promises on the other. */

/** @typedef {import('./file-bytes.js').Refusal} Refusal */
/** @typedef {import('./files-worker.js').Reply} Reply */
/** @typedef {import('./files-worker.js').Request} Request */

/** A file that could not be made: a code, as those of the engine, with the values for its message. */
export class FileError extends Error {
  /** @param {Refusal} refusal */
  constructor({ code, params, path }) {
    super(code);
    this.name = 'FileError';
    this.code = code;
    this.params = params;
    this.path = path;
  }

  /** @param {string} code */
  static of(code) {
    return new FileError({ code, params: {}, path: '' });
  }
}

/** @typedef {(come: unknown) => void} Progress */
/** @typedef {{ resolve: (made: unknown) => void, reject: (error: FileError) => void, progress: Progress | undefined }} Waiting */

/** A worker and who waits for it. It is started with the first question, and anew after it has been stopped or has failed. */
export class Desk {
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #asked = 0;
  #failure;

  /** @param {string} failure code of the error that is given when the worker failed, which need not be anybody's doing */
  constructor(failure) {
    this.#failure = failure;
  }

  /** Whether there is a worker, which may keep something. */
  get isOpen() {
    return this.#worker !== undefined;
  }

  /**
   * @template T
   * @param {Request['asked']} question
   * @param {unknown[]} of
   * @param {Progress} [progress]
   * @returns {Promise<T>}
   */
  ask(question, of, progress) {
    this.#worker ??= this.#started();
    const to = this.#worker;
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (made) => resolve(/** @type {T} */ (made)), reject, progress });
      to.postMessage({ id, asked: question, of });
    });
  }

  /** Stops the work at once; who waits for it gets an error of this code. */
  close(code = 'files.stopped') {
    this.#worker?.terminate();
    this.#worker = undefined;
    const askers = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of askers) reject(FileError.of(code));
  }

  #started() {
    const started = new Worker(new URL('./files-worker.js', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }) => this.#receive(data));
    // It could not be fetched, or failed outside a question.
    started.addEventListener('error', () => this.#fail(started));
    return started;
  }

  /** @param {Worker} worker */
  #fail(worker) {
    // One that has been left says nothing of the one after it.
    if (worker === this.#worker) this.close(this.#failure);
  }

  /** @param {Reply} reply */
  #receive(reply) {
    const asker = this.#waiting.get(reply.id);
    if (!asker) return;
    if ('rows' in reply) {
      asker.progress?.(reply.rows);
      return;
    }
    if ('fault' in reply) {
      console.error(reply.fault);
      this.close(this.#failure);
      return;
    }
    this.#waiting.delete(reply.id);
    if ('made' in reply) asker.resolve(reply.made);
    else asker.reject(new FileError(reply.refusal));
  }
}
