/*
 * What the pictures of the comparison have in common: each is drawn when it first comes into view and only when what it
 * shows has changed, says where the same numbers are in a table, and can be saved.
 */

import { html, nothing } from 'lit';
import { ViewElement } from './element.js';
import { WhenSeen } from './when-seen.js';
import '../../css/comparison-pictures.css';

/** @typedef {import('../comparison/picture.js').Drawn} Picture */
/** @typedef {import('./chart.js').PictureKind} PictureKind */
/** @typedef {import('./comparison.js').Comparing} Comparing */
/** @typedef {import('./element.js').Drawn | import('lit').TemplateResult[] | Element} Drawn */
/** @typedef {import('./element.js').View} View */

/** @type {PictureKind[]} */
const KINDS = ['svg', 'png'];

/**
 * @template Drawing
 */
export class ComparisonChart extends ViewElement {
  static properties = { ...ViewElement.properties, comparing: { attribute: false }, said: { state: true } };

  constructor() {
    super();
    /** @type {Comparing | undefined} */
    this.comparing = undefined;
    /** What came of saving the picture. */
    this.said = '';
    /** @type {WhenSeen<Drawing>} */
    this.seen = new WhenSeen(this, () => this.fetch());
    /** What was drawn last, and what for. @type {{ of: unknown[], drawn: Element } | undefined} */
    this.last = undefined;
  }

  /** @returns {Promise<Drawing>} what draws the picture */
  fetch() {
    throw new Error('each picture fetches its own');
  }

  /**
   * The drawing, made anew when something that it hangs on is another.
   * @param {unknown[]} of
   * @param {(drawing: Drawing, width: number) => Element} draw
   * @returns {Element | typeof nothing}
   */
  drawing(of, draw) {
    const { there } = this.seen;
    // A view that is being left has no width to draw in.
    if (!there || this.clientWidth === 0) return nothing;
    const hangsOn = [there, ...of];
    if (this.last?.of.some((each, place) => each !== hangsOn[place]) ?? true)
      this.last = { of: hangsOn, drawn: draw(there, this.clientWidth) };
    return this.last?.drawn ?? nothing;
  }

  /**
   * @param {View} view
   * @param {{ label: string, picture: (drawing: Drawing) => Picture, drawing: Drawn, below?: Drawn }} options `picture`: to be saved
   */
  figure(view, { label, picture, drawing, below = nothing }) {
    const { words } = view;
    const caption = `${label}. ${words.text('compare-chart-as-table')}`;
    return html`<figure class="chart"><figcaption>${caption}</figcaption>
      <div class="plot" role="img" aria-label=${caption}>${drawing}</div>
      ${below}
      <p class="chart-save">${KINDS.map(
        (kind) =>
          html`<button type="button" class="quiet" @click=${() => this.#save(view, picture, kind)}>${words.text('chart-save', { format: kind.toUpperCase() })}</button>`,
      )}</p>
      <p class="hint" role="status">${this.said}</p>
    </figure>`;
  }

  /**
   * @param {View} view
   * @param {(drawing: Drawing) => Picture} picture
   * @param {PictureKind} kind
   */
  async #save(view, picture, kind) {
    try {
      const drawing = this.seen.there ?? (await this.fetch());
      const { savePicture } = await import('../comparison/picture.js');
      this.said = await savePicture(view, picture(drawing), kind);
    } catch {
      // Without a network, say, or without room for the picture.
      this.said = view.words.text('chart-failed');
    }
  }
}
