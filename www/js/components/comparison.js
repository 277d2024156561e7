/* The view "Jämför": the regions beside each other, from published and own numbers. */

import { ViewElement } from './element.js';

class ComparisonView extends ViewElement {}

customElements.define('uk-comparison', ComparisonView);
