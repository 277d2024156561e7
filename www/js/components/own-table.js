/* The user's own table: opened or pasted, mapped, and put into the comparison. */

import { ViewElement } from './element.js';

class OwnTable extends ViewElement {}

customElements.define('uk-own-table', OwnTable);
