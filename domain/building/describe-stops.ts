/**
 * Stops as people say them: `B1, 1, 3–12`. A run is of floors next to each other in the building, so it may pass over numbers that the tower
 * leaves out.
 */
export function describeStops(labels: readonly string[], stops: readonly string[]): string {
  const lit = new Set(stops);
  const runs: string[][] = [];
  let previous = -2;
  labels.forEach((label, index) => {
    if (!lit.has(label)) return;
    if (previous === index - 1) runs.at(-1)!.push(label);
    else runs.push([label]);
    previous = index;
  });
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run)).join(', ');
}
