'use client';
import { useEffect, useRef } from 'react';
import { openColumns } from '@/phone/desk/columns';
import { useBoardSteps } from './board-steps';
import { focusCard } from './focus-card';

/** How long typed digits belong together, in milliseconds. */
const digitsStay = 1_500;

const primaries = (column: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-primary]`),
];

/** Moves among the cards' next steps: up and down within a column, left and right between columns. */
function move(key: string): void {
  const columns = openColumns.map(primaries).filter((column) => column.length > 0);
  const active = document.activeElement as HTMLElement;
  const x = columns.findIndex((column) => column.includes(active));
  if (x === -1) return columns[0]?.[0]?.focus();
  const y = columns[x]!.indexOf(active);
  const toX = key === 'ArrowLeft' ? x - 1 : key === 'ArrowRight' ? x + 1 : x;
  const toY = key === 'ArrowUp' ? y - 1 : key === 'ArrowDown' ? y + 1 : y;
  const column = columns[Math.min(Math.max(toX, 0), columns.length - 1)]!;
  column[Math.min(Math.max(toY, 0), column.length - 1)]?.focus();
}

/** The order whose number ends with what was typed: people call #047 forty-seven. */
function goTo(digits: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-card][data-number]')];
  const found = cards.find((card) => card.dataset.number === String(Number(digits)));
  const id = (found ?? cards.find((card) => card.dataset.number?.endsWith(digits)))?.dataset.card;
  if (id !== undefined) focusCard(id);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [popover]') !== null;

/** The board by keyboard: arrows, an order's number, and a letter each for undo, dishes, done and help; Enter taps. */
export function useBoardKeys(): void {
  const { ask } = useBoardSteps();
  const typed = useRef({ digits: '', at: 0 });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key.startsWith('Arrow')) move(event.key);
      else if (/^[0-9]$/.test(event.key)) {
        const { digits, at } = typed.current;
        typed.current = { digits: (event.timeStamp - at < digitsStay ? digits : '') + event.key, at: event.timeStamp };
        goTo(typed.current.digits);
      } else if (event.key === 'u') document.querySelector<HTMLElement>('[data-undo]')?.click();
      else if (event.key === 'd') document.querySelector<HTMLElement>('[data-done]')?.click();
      else if (event.key === 'g') ask({ kind: 'dishes' });
      else if (event.key === '?') ask({ kind: 'keys' });
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [ask]);
}
