'use client';
import { useState } from 'react';
import { receiveGoodsAction } from '@/app/desk/_actions/receive-goods';
import { type MenuFault, numberFault } from '@/domain/menu/item-faults';
import type { Unit } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { unitCost } from '@/domain/stock/cost';
import { paidLimits, receivedLimits } from '@/domain/stock/limits';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { StockMessages } from '@/i18n/stock';
import { fenOf } from '@/i18n/typed-money';
import { amountOf } from '@/phone/desk/typed-amount';
import styles from './item.module.css';
import { FigureField, NoteForm } from './note-form';
import type { Part } from './part';
import { useNoting } from './use-noting';

type Wrong = { amount: MenuFault | null; paid: MenuFault | null };

const faultsIn = (amount: number, paid: number): Wrong => ({ amount: numberFault(amount, receivedLimits), paid: numberFault(paid, paidLimits) });
const isSound = ({ amount, paid }: Wrong): boolean => amount === null && paid === null;

/** What one piece, or 500 g, of it costs, as soon as both figures stand there: a slipped comma shows. */
function eachText(amount: number, paid: number, unit: Unit, { receive }: StockMessages): string | undefined {
  if (!isSound(faultsIn(amount, paid))) return undefined;
  const cost = formatFen(unitCost({ amount, worth: fen(paid) }, unit));
  return fill(unit === 'weight' ? receive.per500 : receive.each, { cost });
}

/** A delivery of this good, and what was paid for it. */
export function ReceiveForm({ stock: { id, left, seen, shop, unit }, text, faults }: Part) {
  const { note, ...state } = useNoting();
  const [typed, setTyped] = useState({ amount: '', paid: '' });
  const [wrong, setWrong] = useState<Wrong>({ amount: null, paid: null });
  const [amount, paid] = [amountOf(typed.amount, unit), fenOf(typed.paid)];
  async function save(): Promise<void> {
    const found = faultsIn(amount, paid);
    setWrong(found);
    if (!isSound(found)) return;
    if (await note(() => receiveGoodsAction({ shop, rows: [{ item: id, seen, amount, paid }] }))) setTyped({ amount: '', paid: '' });
  }
  const { item, receive } = text;
  return (
    <NoteForm title={receive.title} save={receive.save} state={state} text={text} onSave={save}>
      {left === null && <p className={styles.note}>{receive.begin}</p>}
      <FigureField label={receive.amount} value={typed.amount} wrong={wrong.amount} faults={faults} onChange={(value) => setTyped({ ...typed, amount: value })} note={unit === 'weight' ? item.grams : undefined} keys={unit === 'weight' ? 'text' : 'numeric'} />
      <FigureField label={receive.paid} value={typed.paid} wrong={wrong.paid} faults={faults} onChange={(value) => setTyped({ ...typed, paid: value })} note={eachText(amount, paid, unit, text)} keys="decimal" />
    </NoteForm>
  );
}
