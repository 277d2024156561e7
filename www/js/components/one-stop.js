/*
 * The numbers of a large table as one stop for the Tab key, moved within by the arrow keys: sixty stops would stand
 * between a keyboard user and what follows the table.
 */

/**
 * Leaves one number in the order of tabbing: the one that last had the focus, else the first.
 * @param {HTMLElement | null} table
 */
export function oneStop(table) {
  const numbers = [...(table?.querySelectorAll('button') ?? [])];
  const current = numbers.find((number) => number === document.activeElement) ?? numbers.find(isStop) ?? numbers[0];
  for (const number of numbers) number.tabIndex = number === current ? 0 : -1;
}

/** @param {HTMLElement} number */
const isStop = (number) => number.getAttribute('tabindex') === '0';

/** @param {KeyboardEvent & { currentTarget: HTMLElement }} event in the body of the table */
export function moveWithin(event) {
  const { target, currentTarget: table, key } = event;
  const cell = target instanceof Element ? target.closest('td') : null;
  const row = cell?.closest('tr');
  if (!cell || !row || event.ctrlKey || event.altKey || event.metaKey) return;
  const next = neighbour(table, row, cell, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  oneStop(table);
}

/**
 * @param {HTMLElement} table
 * @param {HTMLTableRowElement} row
 * @param {HTMLTableCellElement} cell
 * @param {string} key
 * @returns {HTMLButtonElement | undefined}
 */
function neighbour(table, row, cell, key) {
  const inRow = [...row.querySelectorAll('button')];
  const inColumn = [...table.querySelectorAll('tr')].flatMap(
    (other) => other.cells[cell.cellIndex]?.querySelector('button') ?? [],
  );
  const along = key === 'ArrowLeft' || key === 'ArrowRight' ? inRow : inColumn;
  const here = along.findIndex((number) => cell.contains(number));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return along[here - 1];
    case 'ArrowRight':
    case 'ArrowDown':
      return along[here + 1];
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
  }
  return undefined;
}
