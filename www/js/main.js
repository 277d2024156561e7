/* Starts the page: words, engine, view. Until the engine runs, and if it does not, the static answer stays. */

import { CalculateView } from './components/calculate-view.js';
import { start } from './engine.js';
import { formatDay } from './format.js';
import { Words } from './i18n.js';
import { isPlace, readPlace, writePlace } from './url.js';
import '../css/page.css';

/** @typedef {import('./format.js').Language} Language */

/** Each language is its own file, so that only the one in use is fetched.
 * @type {Record<Language, () => Promise<{ default: string }>>} */
const MESSAGES = {
  sv: () => import('../locales/sv.ftl?raw'),
  en: () => import('../locales/en.ftl?raw'),
};

async function open() {
  const [words] = await Promise.all([wordsOf(readPlace(location.hash).language), start()]);
  const view = new CalculateView();
  const show = (/** @type {Words} */ now) => {
    view.words = now;
    dress(now, formatDay(now.language, view.catalogue.checkedOn));
  };
  show(words);
  document.querySelector('#innehall')?.replaceChildren(view);
  addEventListener('hashchange', async () => {
    if (isPlace(location.hash)) show(await wordsOf(readPlace(location.hash).language));
  });
}

/** @param {Language} language */
async function wordsOf(language) {
  return new Words(language, (await MESSAGES[language]()).default);
}

/**
 * The parts of the page that are plain HTML, in the language chosen.
 * @param {Words} words
 * @param {string} day when the data were checked
 */
function dress(words, day) {
  const { language } = words;
  document.documentElement.lang = language;
  document.title = words.text('page-title');
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = words.text(element.getAttribute('data-text') ?? '', { day });
  }
  const other = language === 'sv' ? 'en' : 'sv';
  const link = document.querySelector('#language');
  link?.setAttribute('href', writePlace({ ...readPlace(location.hash), language: other }));
  link?.setAttribute('lang', other);
  document.querySelector('#view-rakna')?.setAttribute('href', writePlace({ view: 'rakna', language }));
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
