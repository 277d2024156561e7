/* Starts the page: words, engine, view. Until the engine runs, and if it does not, the static answer stays. */

import { App } from './components/app.js';
import { start } from './engine.js';
import { formatDay } from './format.js';
import { wordsOf } from './texts.js';
import { isLink, isPlace, readPlace, VIEWS, writePlace } from './url.js';
import '../css/page.css';

/** @typedef {import('./i18n.js').Words} Words */
/** @typedef {import('./url.js').Place} Place */

async function open() {
  const place = readPlace(location.hash);
  const [words] = await Promise.all([wordsOf(place.language, []), start()]);
  const app = new App();
  const show = (/** @type {Place} */ there, /** @type {Words} */ now) => {
    app.place = there;
    app.words = now;
    dress(there, now, formatDay(now.language, app.catalogue.checkedOn));
  };
  show(place, words);
  if (isLink(location.hash)) await app.case.open(location.hash);
  document.querySelector('#innehall')?.replaceChildren(app);
  addEventListener('hashchange', async () => {
    if (!isPlace(location.hash)) return;
    const { hash } = location;
    const there = readPlace(hash);
    show(there, await wordsOf(there.language, app.parts));
    if (isLink(hash)) await app.case.open(hash);
  });
}

/**
 * The parts of the page that are plain HTML, in the language chosen.
 * @param {Place} place
 * @param {Words} words
 * @param {string} day when the data were checked
 */
function dress(place, words, day) {
  const { language } = words;
  document.documentElement.lang = language;
  document.title = words.text(place.view === 'svar' ? 'page-title-svar' : 'page-title');
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = words.text(element.getAttribute('data-text') ?? '', { day });
  }
  const other = language === 'sv' ? 'en' : 'sv';
  const link = document.querySelector('#language');
  link?.setAttribute('href', writePlace({ view: place.view, language: other }));
  link?.setAttribute('lang', other);
  for (const view of VIEWS) {
    const tab = document.querySelector(`#view-${view}`);
    tab?.setAttribute('href', writePlace({ view, language }));
    if (view === place.view) tab?.setAttribute('aria-current', 'page');
    else tab?.removeAttribute('aria-current');
  }
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
