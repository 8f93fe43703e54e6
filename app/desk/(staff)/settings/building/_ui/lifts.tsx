'use client';
import { type SyntheticEvent, useState } from 'react';
import type { BuildingSettings } from '@/domain/building/building-settings';
import type { BankInput } from '@/domain/building/plan-banks';
import { type OwnBuildingMessages, ownBuildingMessages } from '@/i18n/own-building';
import { saveLiftBanksAction } from '@/app/desk/_actions/save-lift-banks';
import { BanksPart } from '@/app/desk/_ui/building/banks-part';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';

type Bank = BankInput & { id: string | null };
type Props = { building: BuildingSettings; text: OwnBuildingMessages };

/** All lift banks; one for the whole tower keeps the first one's id. */
export function Lifts({ building, text }: Props) {
  const labels = building.floors.map(({ floor }) => floor);
  const one = building.banks.length === 1 && building.banks[0]?.stops.length === labels.length;
  const [banks, setBanks] = useState<readonly Bank[] | null>(one ? null : building.banks);
  const saving = useSavingFields(text);
  const first = building.banks[0];
  const whole: Bank = {
    id: first?.id ?? null,
    name: (one && first?.name) || { zh: ownBuildingMessages.zh.lifts.onlyName, en: ownBuildingMessages.en.lifts.onlyName },
    stops: labels,
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void saving.save(() => saveLiftBanksAction(banks ?? [whole]));
  };
  return (
    <section className={parts.section} aria-labelledby="lifts-title">
      <h2 id="lifts-title">{text.settings.lifts}</h2>
      <form noValidate onSubmit={submit}>
        <BanksPart labels={labels} banks={banks} text={text} faultOf={saving.faultOf} onChange={setBanks} make={(bank) => ({ ...bank, id: null })} />
        <SaveBar saving={saving} text={text} />
      </form>
    </section>
  );
}
