/* Keys of the view Vårdpaket that are put together in the code, by what they are put together from: the contract with the engine, and its choices. */

import { readFileSync } from 'node:fs';
import { PAYERS, REACHES } from '../../www/js/care-package/fields.js';

const types = readFileSync(new URL('../../wasm/models/src/types.d.ts', import.meta.url), 'utf8');

const reasons = [...(/export type PackageMissing =([^;]+);/.exec(types)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(
  ([, reason]) => reason ?? '',
);
if (reasons.length === 0) throw new Error('the contract says why a figure of a package is missing');

export const OF_PACKAGES = [
  ...reasons.map((reason) => `package-missing-${reason}`),
  ...[...types.matchAll(/`package\.(\w+)`/g)].map(([, code]) => `package-${code}`),
  ...PAYERS.map((payer) => `package-payer-${payer}`),
  ...[...PAYERS, 'total'].map((payer) => `package-who-${payer}`),
  ...['none', ...REACHES].map((reach) => `package-reach-${reach}`),
  ...['with', 'without'].map((side) => `package-side-${side}`),
  ...['patient', 'region'].flatMap((payer) => [
    `package-even-of-${payer}`,
    `package-even-${payer}`,
    `package-even-point-${payer}`,
  ]),
];
