'use client';
import { useState } from 'react';
import { isOutside } from '@/domain/channels/channel';
import { nameLimit, noteLimit } from '@/domain/orders/place-order-input';
import { fill } from '@/i18n/fill';
import { floorName } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { Choice } from './choice';
import { Field } from './field';
import styles from './new-order.module.css';
import type { Part } from './part';

/** Taken along, fetched by a platform's rider, or brought up to a floor. */
export function Handing({ draft, faults, onChange }: Part) {
  const { text } = useDesk();
  const words = text.channels.order;
  const ways = [
    ['pickup', isOutside(draft.channel) ? words.rider : words.pickup],
    ['delivery', words.delivery],
  ] as const;
  return (
    <div className={styles.group}>
      <Choice legend={words.handing} options={ways} value={draft.fulfilment} onChoose={(fulfilment) => onChange({ ...draft, fulfilment })} />
      {draft.fulfilment === 'delivery' && (
        <>
          <FloorPick draft={draft} faults={faults} onChange={onChange} />
          <Field label={words.room} value={draft.room} maxLength={12} onType={(room) => onChange({ ...draft, room })} />
        </>
      )}
      {(draft.fulfilment === 'delivery' || draft.channel !== 'counter') && (
        <Field label={words.name} value={draft.name} maxLength={nameLimit} onType={(name) => onChange({ ...draft, name })} />
      )}
      <Field label={words.note} value={draft.note} maxLength={noteLimit} onType={(note) => onChange({ ...draft, note })} />
    </div>
  );
}

/** The lift's own panel; once a floor is lit, only that one is shown. */
function FloorPick({ draft, faults, onChange }: Part) {
  const { building, text } = useDesk();
  const words = text.channels.order;
  const [open, setOpen] = useState(draft.floor === null);
  const floors = [...building.floors].sort((a, b) => a.position - b.position);
  const pick = (floor: string) => {
    onChange({ ...draft, floor });
    setOpen(false);
  };
  if (!open && draft.floor !== null) {
    return (
      <button type="button" className={`lift on wide ${styles.picked}`} aria-label={fill(words.changeFloor, { floor: floorName(draft.floor) })} onClick={() => setOpen(true)}>
        {floorName(draft.floor)}
      </button>
    );
  }
  return (
    <fieldset className={styles.floors}>
      <legend className={faults.includes('floor') ? styles.fault : styles.legend}>{faults.includes('floor') ? words.faults.floor : words.floor}</legend>
      <div className="panel">
        {floors.map(({ label }) => (
          <button key={label} type="button" className={`lift steel ${draft.floor === label ? 'on' : ''}`} aria-label={floorName(label)} onClick={() => pick(label)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
