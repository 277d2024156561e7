/* The numbers of one year: what was published, then what is calculated, each row with the nation's figure beside. */

import { html, nothing } from 'lit';
import { figureId } from '../comparison/compared.js';
import { COMPARED_MEASURES, comparedKind } from '../comparison/measures.js';
import { withClaim } from '../comparison/question.js';
import { NATION } from '../names.js';
import { basisRemarks, claimRemarks } from '../region/remarks.js';
import { figure, published, said, sources } from './figure.js';
import { pageOf } from './region-chooser.js';
import { nationBeside } from './region-nation.js';

/** @typedef {import('../../../wasm/calc/src/types.d.ts').PublishedClaim} PublishedClaim */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedArea} ComparedArea */
/** @typedef {import('../../../wasm/comparison/src/types.d.ts').ComparedMeasure} ComparedMeasure */
/** @typedef {import('../region/subject.js').RegionYear} RegionYear */
/** @typedef {import('../region/subject.js').Subject} Subject */
/** @typedef {import('./element.js').View} View */
/** @typedef {import('./region-nation.js').Beside} Beside */

/** What says nothing of the nation itself: it is the base. @type {readonly ComparedMeasure[]} */
const INDEXES = ['contactsIndex', 'invoicedIndex'];

/**
 * @param {View} view
 * @param {Subject} subject
 * @param {RegionYear} of
 */
export function yearRows(view, { code, nation }, of) {
  const { words } = view;
  const { year, published: cells, area } = of;
  const told = cells.map(({ measure }) => String(measure));
  const calculated = COMPARED_MEASURES.filter(
    (measure) => area?.bases[measure] && !told.includes(measure) && (nation || !INDEXES.includes(measure)),
  );
  return html`${
    cells.length > 0
      ? html`<dl class="region-rows ${nation ? '' : 'alone'}">${cells.map(
          ({ measure, claims }) => html`<div><dt>${words.text(`claim-${measure}`)}</dt>
            <dd>${
              claims.length > 1
                ? html`<p class="hint">${words.text('region-competing', { count: claims.length })}</p>`
                : nothing
            }${claims.map((claim) => oneClaim(view, claim, area))}</dd>
            ${besideOf(view, of, comparable(measure), claims[0], 'others')}</div>`,
        )}</dl>`
      : nothing
  }
  ${
    area && calculated.length > 0
      ? html`<p class="region-calculated">${words.text('region-calculated', { own: calculated.some((measure) => area.bases[measure]?.own) ? 'yes' : 'no' })}</p>
          <dl class="region-rows ${nation ? '' : 'alone'}">${calculated.map(
            (measure) => html`<div><dt>${words.text(`compared-${measure}`)}</dt>
              <dd>${calculation(view, year, code, area, measure)}</dd>
              ${besideOf(view, of, INDEXES.includes(measure) ? undefined : measure, area.bases[measure], 'alone')}</div>`,
          )}</dl>`
      : nothing
  }`;
}

/**
 * What a published measure is compared as; referrals are not.
 * @param {PublishedClaim['measure']} measure
 * @returns {ComparedMeasure | undefined}
 */
const comparable = (measure) => (measure === 'referrals' ? undefined : measure);

/**
 * @param {View} view
 * @param {PublishedClaim} claim
 * @param {ComparedArea | undefined} area
 */
function oneClaim(view, claim, area) {
  const { words, change } = view;
  const basis = Object.values(area?.bases ?? {}).find(({ claims, others }) =>
    [...claims, ...others].includes(claim.id),
  );
  const isUsed = basis?.claims.includes(claim.id);
  const others = basis ? [...basis.claims, ...basis.others].filter((id) => id !== claim.id) : [];
  return html`<div class="region-claim"><p class="value">${published(view, claim)}</p>
    <p class="hint">${said(view, (writing) => claimRemarks(view, claim, writing))}</p>
    ${sources(view, [claim.sourceId])}
    ${
      basis && isUsed && basis.others.length > 0
        ? html`<p class="region-used">${words.text('region-used')}</p>`
        : basis && !isUsed
          ? html`<button type="button" class="quiet" @click=${() => change((now) => withClaim(now, claim.id, others))}>${words.text('region-use')}</button>`
          : nothing
    }</div>`;
}

/**
 * @param {View} view
 * @param {number} year
 * @param {string} code
 * @param {ComparedArea} area
 * @param {ComparedMeasure} measure
 */
function calculation(view, year, code, area, measure) {
  const remarks = basisRemarks(view, area, measure, 'unusual');
  return html`<p class="value">${figure(view, area.figures[measure], comparedKind(measure), figureId(year, code, measure))}</p>
    ${remarks ? html`<p class="hint">${remarks}</p>` : nothing}`;
}

/**
 * @param {View} view
 * @param {RegionYear} of
 * @param {ComparedMeasure | undefined} measure nothing for what the nation has no figure of
 * @param {Beside | undefined} own what the region's figure is of, and how final it is
 * @param {'others' | 'alone'} which whether it is told that others have been published
 */
function besideOf(view, { year, nation }, measure, own, which) {
  if (!nation || measure === undefined) return nothing;
  const others = nation.area?.bases[measure]?.others ?? [];
  return html`<dd class="set-beside"><p>${nationBeside(view, year, nation.area, measure, own)}</p>
    ${
      which === 'others' && others.length > 0
        ? html`<p class="hint"><a href=${pageOf(view, NATION)}>${view.words.text('region-nation-others', { count: others.length })}</a></p>`
        : nothing
    }</dd>`;
}
