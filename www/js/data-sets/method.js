/* How figures are calculated, in words: each step by the name that the page uses, and what it is. Keys of messages. */

/** @type {readonly (readonly [term: string, about: string])[]} */
export const METHOD = [
  ['method-payable', 'method-payable-about'],
  ['method-gross', 'method-gross-about'],
  ['method-fees', 'method-fees-about'],
  ['method-liability', 'method-liability-about'],
  ['method-centre', 'method-centre-about'],
  ['method-per-contact', 'method-per-contact-about'],
  ['method-per-thousand', 'method-per-thousand-about'],
  ['method-share', 'method-share-about'],
  ['method-index', 'method-index-about'],
  ['method-means', 'method-means-about'],
  ['method-place', 'method-place-about'],
  ['method-price', 'method-price-about'],
  ['method-bounds', 'method-bounds-about'],
  ['method-rounding', 'method-rounding-about'],
];

/** What a report of an error has to tell, beside the version. Keys of messages. */
export const REPORT = ['data-report-row', 'data-report-right', 'data-report-source'];

/** Parts of the page, by the message that is their heading. */
export const PARTS = ['data-sets', 'data-conflicts', 'data-method', 'data-downloads', 'data-report'];
