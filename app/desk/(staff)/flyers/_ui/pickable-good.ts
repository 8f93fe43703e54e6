import type { Text, Unit } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';

/** A good that may stand on a flyer; `find`: what it is found by. */
export type PickableGood = { id: string; name: Text; picture: string; unit: Unit; price: Fen; find: string };
