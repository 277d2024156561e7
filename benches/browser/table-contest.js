/* What runs in the page: three tables of the same values, sorted and filtered in turns. */

/** @typedef {{ name: string, sort: Times, filter: Times }} Contender */
/** Milliseconds. `work`: until all is laid out; `drawn`: until the frame after it has been drawn.
 * @typedef {{ work: number[], drawn: number[] }} Times */
/** @typedef {{ rows: number, cells: number, numbers: number, contenders: Contender[] }} Contest */
/** @typedef {{ name: string, host: HTMLElement, sort: (column: number, descending: boolean) => unknown, filter: (text: string) => unknown, settled: () => Promise<unknown> }} Entrant */

/**
 * Sent to the page as text: nothing outside of it is there.
 * @returns {Promise<Contest>}
 */
export async function contest() {
  const ROUNDS = 24;
  const TYPED = ['s', 'st', 'sto', 'stoc', 'sto', 'st', 's', '', 'g', 'go', 'got', 'go', 'g', ''];

  const idle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        // A message is handed over when the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const found = (/** @type {ParentNode} */ within, /** @type {string} */ selector) => {
    const element = within.querySelector(selector);
    if (!(element instanceof HTMLElement)) throw new Error(`${selector} is not there`);
    return element;
  };

  // The page itself, with a full table of the user's own.
  const app = /** @type {any} */ (found(document, 'uk-app'));
  /** @type {Record<string, string>} */
  const texts = {};
  let seed = 20_201_231;
  const next = (/** @type {number} */ most) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % most;
  };
  for (const { code } of app.catalogue.regions) {
    for (let year = 2016; year < 2026; year += 1) {
      const contacts = 1000 + next(90_000);
      texts[`own.${code}.${year}.contacts`] = `${contacts}`;
      texts[`own.${code}.${year}.invoiced`] = `${contacts * 390 + next(100_000)}`;
      texts[`own.${code}.${year}.patients`] = `${1 + next(contacts)}`;
      texts[`own.${code}.${year}.netCost`] = `${1_000_000_000 + next(1_000_000_000)}`;
    }
  }
  app.case.change((/** @type {any} */ state) => ({
    ...state,
    texts: { ...state.texts, ...texts },
    choices: { ...state.choices, comparedUse: 'own' },
  }));
  await app.updateComplete;
  found(document, 'input[name=compare-mode][value=all]').click();
  await idle();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const table = /** @type {any} */ (found(document, 'uk-comparison-table'));
  const grid = /** @type {any} */ (found(table, 'uk-comparison-grid'));
  const input = /** @type {HTMLInputElement} */ (found(table, '#compare-filter'));
  const settled = async () => {
    await table.updateComplete;
    await grid.updateComplete;
  };
  const heads = () => [...grid.querySelectorAll('thead button')];

  // The same values for the others, as binary numbers and as they are written.
  const columns = heads().map((head) => head.textContent ?? '');
  const printed = (/** @type {Element} */ cell) =>
    (cell.querySelector('[aria-hidden]') ?? cell).textContent?.replaceAll('\u00A0', ' ') ?? '';
  const rows = [...grid.querySelectorAll('tbody tr')].map((row) => [...row.cells].map(printed));
  const numberOf = (/** @type {string} */ text) => Number.parseFloat(text.replace(/[^\d,]/g, '').replace(',', '.'));

  /** @type {Entrant} */
  const ours = {
    name: 'page',
    host: grid,
    sort: (column) => heads()[column].click(),
    filter: (text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    settled,
  };

  const place = () => {
    const host = document.createElement('div');
    host.style.cssText = 'height: 736px; width: 1216px; overflow: auto; contain: layout paint';
    app.after(host);
    return host;
  };

  const plainHost = place();
  const plainTable = document.createElement('table');
  const body = plainTable.createTBody();
  const head = plainTable.createTHead().insertRow();
  for (const column of columns) head.append(Object.assign(document.createElement('th'), { textContent: column }));
  const made = rows.map((cells) => {
    const row = document.createElement('tr');
    for (const cell of cells) row.insertCell().textContent = cell;
    return { row, cells, numbers: cells.map(numberOf), name: (cells[0] ?? '').toLowerCase() };
  });
  body.append(...made.map(({ row }) => row));
  plainHost.append(plainTable);
  let wanted = '';
  let order = made;
  const show = () => body.replaceChildren(...order.filter(({ name }) => name.includes(wanted)).map(({ row }) => row));
  /** @type {Entrant} */
  const plain = {
    name: 'plain',
    host: plainHost,
    sort: (column, descending) => {
      const way = descending ? -1 : 1;
      order = made.toSorted((a, b) =>
        column === 0
          ? way * a.name.localeCompare(b.name, 'sv')
          : way * ((a.numbers[column] || 0) - (b.numbers[column] || 0)),
      );
      show();
    },
    filter: (text) => {
      wanted = text;
      show();
    },
    settled: async () => {},
  };

  const tabulatorHost = place();
  const Tabulator = Reflect.get(window, 'Tabulator');
  const tabulated = new Tabulator(tabulatorHost, {
    height: 736,
    data: rows.map((cells) =>
      Object.fromEntries(cells.map((cell, place) => [`c${place}`, place ? numberOf(cell) : cell])),
    ),
    columns: columns.map((title, column) => ({
      title,
      field: `c${column}`,
      sorter: column ? 'number' : 'string',
      width: column ? 132 : 176,
    })),
  });
  await new Promise((resolve) => tabulated.on('tableBuilt', resolve));
  /** @type {Entrant} */
  const tabulator = {
    name: 'tabulator',
    host: tabulatorHost,
    sort: (column, descending) => tabulated.setSort(`c${column}`, descending ? 'desc' : 'asc'),
    filter: (text) => (text ? tabulated.setFilter('c0', 'like', text) : tabulated.clearFilter()),
    settled: async () => {},
  };

  const entrants = [ours, tabulator, plain].map((entrant) => ({
    entrant,
    sort: /** @type {Times} */ ({ work: [], drawn: [] }),
    filter: /** @type {Times} */ ({ work: [], drawn: [] }),
  }));
  const timed = async (
    /** @type {Entrant} */ { host, settled: isSettled },
    /** @type {() => unknown} */ act,
    /** @type {Times} */ times,
  ) => {
    host.scrollIntoView({ block: 'start', behavior: 'instant' });
    await idle();
    await idle();
    const start = performance.now();
    act();
    await isSettled();
    host.getBoundingClientRect();
    const laidOut = performance.now();
    await drawn();
    times.drawn.push(performance.now() - start);
    times.work.push(laidOut - start);
    // What our table puts off to the frames after.
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { entrant, sort } of entrants) {
      const column = (round * 5) % columns.length;
      await timed(entrant, () => entrant.sort(column, round % 2 === 0), sort);
    }
  }
  for (const text of TYPED) {
    for (const { entrant, filter } of entrants) await timed(entrant, () => entrant.filter(text), filter);
  }
  return {
    rows: rows.length,
    cells: rows.flat().length,
    numbers: rows.flatMap((cells) => cells.slice(2)).filter((cell) => Number.isFinite(numberOf(cell))).length,
    contenders: entrants.map(({ entrant, sort, filter }) => ({ name: entrant.name, sort, filter })),
  };
}
