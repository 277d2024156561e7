/* The view "Min region": everything known about one region. */

import { ViewElement } from './element.js';

class RegionPage extends ViewElement {}

customElements.define('uk-region', RegionPage);
