/** What spreadsheet programs take for a formula at the beginning of a cell, behind any number of our own signs. */
const dangerous = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** A cell that a spreadsheet program shows as it is and never runs; `fromCell` undoes it. */
export const toCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** What a cell of `toCell` said. */
export const fromCell = (cell: string): string => (cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell);
