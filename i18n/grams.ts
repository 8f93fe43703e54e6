/** `500 g`, `1 kg`, `1.2 kg`: what a lit button or a line shows of a weight. */
export function formatGrams(grams: number): string {
  if (grams < 1000) return `${grams} g`;
  const kilos = grams / 1000;
  return `${Number.isInteger(kilos) ? kilos : String(Number(kilos.toFixed(3)))} kg`;
}
