'use client';
import { type SyntheticEvent, useState } from 'react';
import type { FloorRooms } from '@/domain/building/plan-rooms';
import { fill } from '@/i18n/fill';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { removeFloorAction } from '@/app/desk/_actions/remove-floor';
import { saveRoomsAction } from '@/app/desk/_actions/save-rooms';
import { Field } from '@/app/desk/_ui/field';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';

type Props = { floor: FloorRooms; text: OwnBuildingMessages; onClose: () => void };

/** One floor: its rooms, and the way to take it out of the building. */
export function FloorDialog({ floor, text, onClose }: Props) {
  const t = text.settings;
  const [typed, setTyped] = useState(floor.rooms.join('\n'));
  const saving = useSavingFields(text);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const rooms = typed.split('\n').map((room) => room.trim()).filter((room) => room !== '');
    void saving.save(() => saveRoomsAction({ kind: 'list', floors: [{ floor: floor.floor, rooms }] }));
  };
  return (
    <DeskDialog title={fill(t.floorTitle, { floor: floor.floor })} closeLabel={t.close} onClose={onClose}>
      <div className={parts.inDialog}>
        <form noValidate onSubmit={submit}>
          <Field label={t.roomsOf} fault={saving.faultOf(`rooms.${floor.floor}`)}>
            {({ id, describedBy }) => (
              <textarea id={id} className={parts.table} rows={5} spellCheck={false} value={typed} aria-describedby={describedBy} onChange={(event) => setTyped(event.target.value)} />
            )}
          </Field>
          <SaveBar saving={saving} label={t.saveRooms} text={text} />
        </form>
        <Removal floor={floor.floor} text={text} onGone={onClose} />
      </div>
    </DeskDialog>
  );
}

/** Asks once; what keeps the floor is told by name. */
function Removal({ floor, text, onGone }: { floor: string; text: OwnBuildingMessages; onGone: () => void }) {
  const t = text.settings;
  const [asked, setAsked] = useState(false);
  const { busy, failed, said, faultOf, save } = useSavingFields(text);
  const remove = async () => {
    if (await save(() => removeFloorAction({ floor }))) onGone();
  };
  return (
    <div className={parts.field}>
      {asked ? (
        <>
          <p className={parts.hint}>{fill(t.removeAsk, { floor })}</p>
          <div className={parts.bar}>
            <button type="button" className="go" disabled={busy} onClick={() => void remove()}>
              {busy ? t.busy : t.removeSure}
            </button>
            <button type="button" className="go plain" disabled={busy} onClick={onGone}>
              {t.keep}
            </button>
          </div>
        </>
      ) : (
        <div className={parts.bar}>
          <button type="button" className="go plain" onClick={() => setAsked(true)}>
            {t.remove}
          </button>
        </div>
      )}
      <p role="alert" className={parts.fault}>
        {failed ? (faultOf('banks') === null ? said : t.onlyStop) : ''}
      </p>
    </div>
  );
}
