'use client';
import { type SyntheticEvent, useState } from 'react';
import type { Text } from '@/domain/menu/shop';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { renameBuildingAction } from '@/app/desk/_actions/rename-building';
import { TextField } from '@/app/desk/_ui/field';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';

/** What the building is called. */
export function Name({ name, text }: { name: Text; text: OwnBuildingMessages }) {
  const [typed, setTyped] = useState(name);
  const saving = useSavingFields(text);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void saving.save(() => renameBuildingAction(typed));
  };
  return (
    <section className={parts.section} aria-labelledby="name-title">
      <h2 id="name-title">{text.settings.name}</h2>
      <form noValidate onSubmit={submit}>
        <TextField label={text.building.name} value={typed.zh} fault={saving.faultOf('name')} onChange={(zh) => setTyped({ ...typed, zh })} />
        <TextField label={text.building.nameEn} value={typed.en} fault={saving.faultOf('nameEn')} onChange={(en) => setTyped({ ...typed, en })} />
        <SaveBar saving={saving} text={text} />
      </form>
    </section>
  );
}
