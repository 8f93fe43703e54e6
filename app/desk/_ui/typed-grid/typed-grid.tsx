'use client';
import type { ReactNode, RefObject } from 'react';
import { onGridKey } from './grid-keys';
import styles from './typed-grid.module.css';

type GridProps = { grid: RefObject<HTMLDivElement | null>; className?: string | undefined; children: ReactNode };

/** Tables whose cells arrows and Enter lead through, as in a spreadsheet. */
export function TypedGrid({ grid, className = '', children }: GridProps) {
  return (
    <div ref={grid} data-grid className={`${styles.grid} ${className}`} onKeyDown={onGridKey}>
      {children}
    </div>
  );
}

type TableProps = { caption: string; headers: readonly string[]; className: string | undefined; children: ReactNode };

/** The goods of one category; its children are the rows. */
export function TypedTable({ caption, headers, className = '', children }: TableProps) {
  return (
    <table className={`${styles.table} ${className}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
