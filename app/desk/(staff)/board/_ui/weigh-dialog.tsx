'use client';
import { useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import type { LineWeight } from '@/domain/orders/step-input';
import { fill } from '@/i18n/fill';
import { unweighedLines } from '@/phone/desk/weighing';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { WeighLine } from './weigh-line';

type Props = { order: DeskOrder; onWeighed: (weights: readonly LineWeight[]) => void; onClose: () => void };

/** The scale at Ready: one line after the other, and the last one sends them all. */
export function WeighDialog({ order, onWeighed, onClose }: Props) {
  const { text } = useDesk();
  const words = text.board.weigh;
  const [lines] = useState(() => unweighedLines(order));
  const [weights, setWeights] = useState<readonly LineWeight[]>([]);
  const at = lines[weights.length];
  const line = at === undefined ? undefined : order.lines[at];
  if (at === undefined || !line) return null;
  const weigh = (grams: number | 'estimate') => {
    const next = [...weights, { line: at, grams }];
    setWeights(next);
    if (next.length === lines.length) onWeighed(next);
  };
  return (
    <DeskDialog title={fill(words.title, { number: orderNumber(order.number) })} closeLabel={words.cancel} onClose={onClose} wide>
      <WeighLine key={at} line={line} place={weights.length + 1} of={lines.length} onWeight={weigh} />
    </DeskDialog>
  );
}
