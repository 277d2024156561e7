/*
 * A workbook of 300 000 rows, the same each time: made-up numbers of the 21 regions, as a spreadsheet program writes them.
 * Written by hand: our own writer and SheetJS both take half a minute for it.
 */

import { crc32, deflateRawSync } from 'node:zlib';

const ROWS = 300_000;
const HEADINGS = ['Region', 'År', 'Kontakter', 'Fakturerat, kr'];
const LETTERS = ['A', 'B', 'C', 'D'];
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @param {string[]} regions their names */
export function largeWorkbook(regions) {
  const texts = [...HEADINGS, ...regions];
  const items = texts.map((text) => `<si><t>${text}</t></si>`).join('');
  const type = (/** @type {string} */ part, /** @type {string} */ kind) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return archive({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      type('workbook.xml', 'sheet.main'),
      type('worksheets/sheet1.xml', 'worksheet'),
      type('sharedStrings.xml', 'sharedStrings'),
    ].join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Tabell" sheetId="1" r:id="r0"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="${ROWS + HEADINGS.length}" uniqueCount="${texts.length}">${items}</sst>`,
    'xl/worksheets/sheet1.xml': sheet(regions.length),
  });
}

/** @param {[kind: string, target: string][]} targets */
function relations(targets) {
  const items = targets.map(
    ([kind, target], position) => `<Relationship Id="r${position}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** @param {number} regions how many */
function sheet(regions) {
  const next = numbers(2019);
  const rows = [row(1, [0, 1, 2, 3], true)];
  for (let at = 0; at < ROWS; at += 1) {
    const contacts = 100 + next(50);
    const year = 2016 + (Math.floor(at / regions) % 9);
    rows.push(row(at + 2, [HEADINGS.length + (at % regions), year, contacts, contacts * (450 + next(4))]));
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><dimension ref="A1:D${ROWS + 1}"/><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/**
 * @param {number} number
 * @param {number[]} values of text the position among the shared ones
 * @param {boolean} [isText] all of them, and not only the first
 */
function row(number, values, isText = false) {
  const cells = values.map((value, column) => {
    const kind = isText || column === 0 ? ' t="s"' : '';
    return `<c r="${LETTERS[column]}${number}"${kind}><v>${value}</v></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/**
 * Numbers that look drawn by lot and are the same each time.
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * The parts in a ZIP archive.
 * @param {Record<string, string>} parts
 */
function archive(parts) {
  const [local, central] = [/** @type {Buffer[]} */ ([]), /** @type {Buffer[]} */ ([])];
  let offset = 0;
  for (const [part, text] of Object.entries(parts)) {
    const [name, content] = [Buffer.from(part), Buffer.from(text)];
    const packed = deflateRawSync(content, { level: 9 });
    // Needed version, flags, method, time, day (1980), checksum, sizes and the length of the name; no more than that.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(33, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), facts, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length / 4, 8);
  end.writeUInt16LE(central.length / 4, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
