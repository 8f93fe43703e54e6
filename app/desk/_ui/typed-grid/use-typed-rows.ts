'use client';
import { type RefObject, useRef, useState } from 'react';
import { leadToFault } from '@/app/desk/_ui/lead-to-fault';
import type { Faults, MenuFault } from '@/domain/menu/item-faults';

/** What is typed into the rows of a grid and not saved yet, by the good's id, and what is wrong with which cells. */
export type TypedRows<Cells> = {
  grid: RefObject<HTMLDivElement | null>;
  typed: ReadonlyMap<string, Cells>;
  wrong: number;
  faultOf: (path: string) => MenuFault | undefined;
  /** Rows that the last saving saved; 0 once somebody types again. */
  saved: number;
  change: (id: string, cells: Cells) => void;
  clear: () => void;
  /** Shows what is wrong and leads to the first of it; without a fault nothing is red any more. @returns whether all is right */
  check: (found: Faults) => boolean;
  done: (rows: number) => void;
};

/** The state of a typed grid; the screen says what its cells hold and how they are saved. */
export function useTypedRows<Cells>(): TypedRows<Cells> {
  const grid = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<ReadonlyMap<string, Cells>>(new Map());
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState(0);
  return {
    grid,
    typed,
    wrong: Object.keys(faults).length,
    faultOf: (path) => faults[path],
    saved,
    change: (id, cells) => {
      setSaved(0);
      setTyped(new Map(typed).set(id, cells));
    },
    clear: () => {
      setTyped(new Map());
      setFaults({});
    },
    check: (found) => {
      leadToFault(grid.current, () => setFaults(found));
      return Object.keys(found).length === 0;
    },
    done: (rows) => {
      setSaved(rows);
      setTyped(new Map());
    },
  };
}
