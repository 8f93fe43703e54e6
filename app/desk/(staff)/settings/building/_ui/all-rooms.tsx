'use client';
import { type SyntheticEvent, useState } from 'react';
import type { BuildingSettings } from '@/domain/building/building-settings';
import { faultText, type OwnBuildingMessages } from '@/i18n/own-building';
import { firstDraft, roomsFault, roomsOf } from '@/phone/desk/setup-draft';
import { saveRoomsAction } from '@/app/desk/_actions/save-rooms';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { RoomsPart } from '@/app/desk/_ui/building/rooms-part';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';

type Props = { building: BuildingSettings; text: OwnBuildingMessages };

/** Rooms of many floors at once; those of one are in its own dialog. */
export function AllRooms({ building, text }: Props) {
  const labels = building.floors.map(({ floor }) => floor);
  const [rooms, setRooms] = useState(firstDraft.rooms);
  const [fault, setFault] = useState<string | null>(null);
  const saving = useSavingFields(text);
  const faultOf = (field: string) => (field === 'rooms' && fault !== null ? fault : saving.faultOf(field));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = roomsFault(rooms, labels);
    setFault(wrong === null ? null : faultText(wrong, text));
    if (wrong === null) void saving.save(() => saveRoomsAction(roomsOf(rooms, labels)));
  };
  return (
    <section className={parts.section} aria-labelledby="rooms-title">
      <h2 id="rooms-title">{text.settings.rooms}</h2>
      <p className={parts.hint}>{text.settings.roomsLead}</p>
      <form noValidate onSubmit={submit}>
        <RoomsPart rooms={rooms} labels={labels} text={text} faultOf={faultOf} onChange={setRooms} />
        <SaveBar saving={saving} text={text} />
      </form>
    </section>
  );
}
