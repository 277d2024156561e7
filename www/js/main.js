/* Starts the page: words, engine, view. Until the engine runs, and if it does not, the static answer stays. */

import { App } from './components/app.js';
import { start } from './engine.js';
import { formatDay } from './format.js';
import { land, markSeen } from './landing.js';
import { NATION, Names } from './names.js';
import { isLink, isPlace, readPlace, VIEWS, writePlace } from './url.js';
import '../css/page.css';

/** @typedef {import('./i18n.js').Words} Words */
/** @typedef {import('./url.js').Place} Place */

async function open() {
  const app = new App();
  const arrive = async (/** @type {string} */ hash) => {
    const { place, words, catalogue } = app;
    if (words) dress(place, words, new Names(catalogue, words));
    if (isLink(hash)) await app.case.open(hash);
  };
  await Promise.all([start(), app.goTo(readPlace(location.hash))]);
  markSeen();
  await arrive(location.hash);
  document.querySelector('#innehall')?.replaceChildren(app);
  addEventListener('hashchange', async () => {
    const { hash } = location;
    if (!isPlace(hash)) return;
    const isNew = markSeen();
    const before = app.place;
    if (!(await app.goTo(readPlace(hash)))) return;
    if (isNew) land(before, app.place);
    await arrive(hash);
  });
}

/**
 * The parts of the page that are plain HTML, in the language chosen.
 * @param {Place} place
 * @param {Words} words
 * @param {Names} names
 */
function dress(place, words, names) {
  const { language } = words;
  const day = formatDay(language, names.catalogue.checkedOn);
  document.documentElement.lang = language;
  document.title = titleOf(place, words, names);
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = words.text(element.getAttribute('data-text') ?? '', { day });
  }
  const other = language === 'sv' ? 'en' : 'sv';
  const link = document.querySelector('#language');
  const { view, region } = place;
  link?.setAttribute('href', writePlace({ view, language: other, ...(region === undefined ? {} : { region }) }));
  link?.setAttribute('lang', other);
  for (const known of VIEWS) {
    const tab = document.querySelector(`#view-${known}`);
    tab?.setAttribute('href', writePlace({ view: known, language }));
    if (known === view) tab?.setAttribute('aria-current', 'page');
    else tab?.removeAttribute('aria-current');
  }
}

/**
 * What the window is called: by its view, and by the region whose page it is.
 * @param {Place} place
 * @param {Words} words
 * @param {Names} names
 */
function titleOf({ view, region = '' }, words, names) {
  if (view === 'rakna') return words.text('page-title');
  if (view !== 'region' || !(region === NATION || names.regions.has(region))) return words.text(`page-title-${view}`);
  return words.text('page-title-of-region', {
    region: region === NATION ? words.text('region-nation') : names.payer(region),
  });
}

/* Links within the page move the focus and leave the address, which says the view and language, alone. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const hash = link?.getAttribute('href') ?? '';
  if (!link || isPlace(hash)) return;
  event.preventDefault();
  const target = document.getElementById(hash.slice(1));
  // A field in something folded away is not reachable until it is opened.
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  target?.focus();
  target?.scrollIntoView({ block: 'start' });
});

open().catch((/** @type {unknown} */ error) => {
  document.querySelector('#no-engine')?.removeAttribute('hidden');
  // The static answer is all there is; why, is for whoever looks into it.
  console.info('Utomlänskollen: beräkningen kunde inte starta.', error);
});
