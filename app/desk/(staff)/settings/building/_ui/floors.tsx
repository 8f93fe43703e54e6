'use client';
import { useState } from 'react';
import type { BuildingSettings } from '@/domain/building/building-settings';
import { fill } from '@/i18n/fill';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { FloorDialog } from './floor-dialog';

type Props = { building: BuildingSettings; text: OwnBuildingMessages };

/** The building's own lift panel: each button opens its floor. */
export function Floors({ building, text }: Props) {
  const t = text.settings;
  const [open, setOpen] = useState<string | null>(null);
  const floor = building.floors.find((each) => each.floor === open);
  return (
    <section className={parts.section} aria-labelledby="floors-title">
      <h2 id="floors-title">{t.floors}</h2>
      <p className={parts.hint}>{t.floorsLead}</p>
      <ul className={`panel ${parts.panel}`}>
        {building.floors.map(({ floor: label }) => (
          <li key={label}>
            <button type="button" className="lift steel" aria-label={fill(t.open, { floor: label })} onClick={() => setOpen(label)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p className={parts.hint}>{fill(text.floors.count, { count: building.floors.length })}</p>
      {floor && <FloorDialog key={floor.floor} floor={floor} text={text} onClose={() => setOpen(null)} />}
    </section>
  );
}
