/* What every part of the page is built on: an element that draws one view of the state in light DOM. */

import { LitElement, nothing } from 'lit';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').Catalogue} Catalogue */
/** @typedef {import('../../../wasm/calc/src/types.d.ts').Derivation} Derivation */
/** @typedef {import('../assessment.js').Assessment} Assessment */
/** @typedef {import('../i18n.js').Words} Words */
/** @typedef {import('../kept-case/opening.js').CaseSource} CaseSource */
/** @typedef {import('../names.js').Names} Names */
/** @typedef {import('../state.js').State} State */
/** @typedef {import('../texts.js').Part} Part */
/** @typedef {import('../url.js').Place} Place */
/** @typedef {import('../writing.js').Writing} Writing */
/** @typedef {import('./open-case.js').Reversal} Reversal */

/**
 * Everything a part of the page needs to draw itself. A new one is made for each change, never altered.
 * @typedef {object} View
 * @property {State} state
 * @property {Place} place
 * @property {Catalogue} catalogue
 * @property {Names} names
 * @property {Words} words
 * @property {Writing} shown
 * @property {Writing} spoken
 * @property {Assessment} assessment
 * @property {(change: (state: State) => State) => void} change
 * @property {(() => void) | undefined} undo missing when there is nothing to undo
 * @property {(() => void) | undefined} redo
 * @property {Reversal | undefined} reversal what the last undo or redo did, until something else is done
 * @property {(source: CaseSource) => Promise<void>} open opens a link or a file in place of the case there is
 * @property {(figure: string | undefined) => void} explain shows how the figure with this id came about
 * @property {(part: Part, draw: () => Drawn) => Drawn} part draws a part of the page that is fetched when first asked for
 * @property {(...figures: string[]) => Derivation | undefined} derive
 */

/** @typedef {import('lit').TemplateResult | typeof nothing | string} Drawn */

export class ViewElement extends LitElement {
  static properties = { view: { attribute: false } };

  constructor() {
    super();
    /** @type {View | undefined} */
    this.view = undefined;
  }

  // Light DOM: page styles, labels and in-page links reach everything.
  createRenderRoot() {
    return this;
  }

  render() {
    return this.view ? this.draw(this.view) : nothing;
  }

  /**
   * @param {View} _view
   * @returns {Drawn}
   */
  draw(_view) {
    return nothing;
  }
}
