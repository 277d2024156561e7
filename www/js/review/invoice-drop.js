/*
 * Files that are dropped on the page while the view Granska is open. They are taken here, wherever they fall, before the
 * page opens one as a case (`components/open-case.js`). A saved case is one wherever it is dropped.
 */

/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {import('lit').ReactiveControllerHost} ReactiveControllerHost */

const IS_CASE = /\.json$/i;

/** @implements {ReactiveController} */
export class InvoiceDrop {
  /**
   * @param {ReactiveControllerHost} host
   * @param {(files: readonly File[]) => void} take
   */
  constructor(host, take) {
    this.take = take;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('drop', this.#drop, { capture: true });
  }

  hostDisconnected() {
    document.removeEventListener('drop', this.#drop, { capture: true });
  }

  /** @param {DragEvent} event */
  #drop = (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || files.every(({ name }) => IS_CASE.test(name))) return;
    event.preventDefault();
    this.take(files.filter(({ name }) => !IS_CASE.test(name)));
  };
}
