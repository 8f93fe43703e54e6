import type { KeyboardEvent } from 'react';

const isCell = (element: unknown): element is HTMLInputElement => element instanceof HTMLInputElement && element.dataset.column !== undefined;

/** Whether an arrow to the side would leave the text, instead of moving within it. */
function atEnd({ selectionStart, selectionEnd, value }: HTMLInputElement, by: -1 | 1): boolean {
  return selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length);
}

/** The cell of the same column some rows on, or the neighbour in the row; null at the edge. */
function neighbour(cell: HTMLInputElement, rows: number, columns: number): HTMLInputElement | null {
  const grid = cell.closest('[data-grid]');
  const all = [...(grid?.querySelectorAll<HTMLInputElement>('input[data-column]') ?? [])];
  if (rows === 0) return all[all.indexOf(cell) + columns] ?? null;
  const column = all.filter(({ dataset }) => dataset.column === cell.dataset.column);
  return column[column.indexOf(cell) + rows] ?? null;
}

const steps: Record<string, [rows: number, columns: -1 | 0 | 1]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Arrows and Enter go from cell to cell as in a spreadsheet; Tab is the browser's own. */
export function onGridKey(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step || !isCell(event.target) || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const [rows, columns] = step;
  if (columns !== 0 && !atEnd(event.target, columns)) return;
  event.preventDefault();
  const next = neighbour(event.target, event.key === 'Enter' && event.shiftKey ? -rows : rows, columns);
  next?.focus();
  next?.select();
}
