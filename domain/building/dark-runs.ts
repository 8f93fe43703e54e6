/** The dark modules of a square code as one SVG path over its grid: runs in each row, none twice, as crisp as a printer can. */
export function darkRuns(size: number, isDark: (row: number, column: number) => boolean): string {
  const rows: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let run = 0;
      while (column + run < size && isDark(row, column + run)) run++;
      if (run > 0) rows.push(`M${column} ${row}h${run}v1h-${run}z`);
      column += run;
    }
  }
  return rows.join('');
}
