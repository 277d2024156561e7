/*
 * A table that is dropped on the page while regions are compared. It is taken here, wherever it falls, before the page
 * opens it as a case (`components/open-case.js`); what is no table is one only where tables are asked for.
 */

import { ownTable } from './reading.js';

/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {import('lit').ReactiveControllerHost} ReactiveControllerHost */

const IS_TABLE = /\.(csv|tsv|tab|txt|xls|xlsx|xlsm|xlsb|ods)$/i;
/** A saved case is one wherever it is dropped. */
const IS_CASE = /\.json$/i;

/** @implements {ReactiveController} */
export class TableDrop {
  /**
   * @param {ReactiveControllerHost} host
   * @param {() => void} arrive what is done when there is one
   */
  constructor(host, arrive) {
    this.arrive = arrive;
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
    const files = event.dataTransfer?.files;
    const file = files?.[0];
    const isThere = event.target instanceof Element && event.target.closest('uk-own-table') !== null;
    if (!files || !file || !(IS_TABLE.test(file.name) || (isThere && !IS_CASE.test(file.name)))) return;
    event.preventDefault();
    this.arrive();
    void ownTable.read(file, { isOneOfSeveral: files.length > 1 });
  };
}
