'use client';
import { type SyntheticEvent, useState } from 'react';
import type { BuildingSettings } from '@/domain/building/building-settings';
import { parseFloorLabel } from '@/domain/building/floor';
import { floorFault, proposePlace } from '@/domain/building/place-floor';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { inLocale } from '@/i18n/text';
import { addFloorAction } from '@/app/desk/_actions/add-floor';
import { SelectField, TextField } from '@/app/desk/_ui/field';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { type SavingFields, useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';
import { useDesk } from '@/app/desk/_ui/desk-context';

type Props = { building: BuildingSettings; text: OwnBuildingMessages };

/** The banks of a neighbour stop at the new floor, too, until the owner says otherwise. */
const banksAt = ({ banks }: BuildingSettings, label: string | null): readonly string[] =>
  banks.filter(({ stops }) => label === null || stops.includes(label)).map(({ id }) => id);

/** One more floor. The form begins anew once it was added, and what came of it stays. */
export function AddFloor({ building, text }: Props) {
  const saving = useSavingFields(text);
  return (
    <section className={parts.section} aria-labelledby="add-title">
      <h2 id="add-title">{text.settings.add}</h2>
      <AddFloorForm key={building.floors.map(({ floor }) => floor).join()} building={building} saving={saving} text={text} />
    </section>
  );
}

/** Where it is and which lifts stop there, proposed from its number and its neighbour. */
function AddFloorForm({ building, saving, text }: Props & { saving: SavingFields }) {
  const t = text.settings;
  const labels = building.floors.map(({ floor }) => floor);
  const [label, setLabel] = useState('');
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const [stops, setStops] = useState<readonly string[] | null>(null);
  const read = floorFault(labels, label) === null ? parseFloorLabel(label.trim()) : null;
  const above = picked === undefined ? (read === null ? (labels.at(-1) ?? null) : proposePlace(labels, read)) : picked;
  const banks = stops ?? banksAt(building, above ?? labels[0] ?? null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void saving.save(() => addFloorAction({ label, above, banks }));
  };
  const places = [...[...labels].reverse().map((each) => [each, each] as const), ['', t.lowest] as const];
  return (
    <form noValidate onSubmit={submit}>
      <div className={parts.pair}>
        <TextField label={t.label} value={label} fault={saving.faultOf('label')} onChange={setLabel} kind={{ latin: true, maxLength: 8 }} />
        <SelectField label={t.above} value={above ?? ''} options={places} fault={saving.faultOf('above')} onChange={(place) => setPicked(place === '' ? null : place)} />
      </div>
      <Stops building={building} banks={banks} onChange={setStops} fault={saving.faultOf('banks')} text={text} />
      <SaveBar saving={saving} label={t.addGo} text={text} />
    </form>
  );
}

type StopsProps = Props & { banks: readonly string[]; onChange: (banks: readonly string[]) => void; fault: string | null };

/** Which lifts stop at the new floor. */
function Stops({ building, banks, onChange, fault, text }: StopsProps) {
  const { locale } = useDesk();
  const label = text.settings.stops;
  return (
    <div className={parts.field} role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <div className={parts.boxes}>
        {building.banks.map(({ id, name }) => (
          <label key={id} className={parts.box}>
            <input type="checkbox" checked={banks.includes(id)} onChange={() => onChange(banks.includes(id) ? banks.filter((each) => each !== id) : [...banks, id])} />
            {inLocale(name, locale)}
          </label>
        ))}
      </div>
      <p className={parts.fault}>{fault}</p>
    </div>
  );
}
