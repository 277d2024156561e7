/* The view "Data & metod". */

import { ViewElement } from './element.js';

class DataView extends ViewElement {}

customElements.define('uk-data-view', DataView);
