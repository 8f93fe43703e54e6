import type { FloorRow } from './funnel-report';

export const lights = ['phones', 'orders', 'conversion'] as const;

/** What lights a floor's windows: phones that scanned, orders that were brought, or how many of a hundred phones ordered. */
export type Light = (typeof lights)[number];

/** Windows of a floor in the picture. They are no rooms: who ordered is nobody's business. */
export const windowsPerFloor = 12;

export type LitFloor = { floor: string; lit: number; value: number | null };

/** `perWindow`: how much one lit window stands for; of a conversion, percent. */
export type Facade = { perWindow: number; floors: readonly LitFloor[] };

/** Phones of a hundred that ordered; null where none scanned. */
export const conversionOf = ({ phones, ordered }: Pick<FloorRow, 'phones' | 'ordered'>): number | null =>
  phones === 0 ? null : Math.round((ordered * 100) / phones);

const valueOf = (row: FloorRow, light: Light): number | null => (light === 'conversion' ? conversionOf(row) : row[light]);

/** Whoever did anything lights a window, however many there are elsewhere. */
export function lightFacade(floors: readonly FloorRow[], light: Light): Facade {
  const values = floors.filter(({ isGone }) => !isGone).map((row) => ({ floor: row.floor, value: valueOf(row, light) }));
  const most = light === 'conversion' ? 100 : Math.max(...values.map(({ value }) => value ?? 0), 0);
  const perWindow = light === 'conversion' ? 100 / windowsPerFloor : Math.max(1, Math.ceil(most / windowsPerFloor));
  return { perWindow, floors: values.map(({ floor, value }) => ({ floor, value, lit: Math.min(windowsPerFloor, Math.ceil((value ?? 0) / perWindow)) })) };
}
