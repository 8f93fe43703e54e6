'use client';
import { type SyntheticEvent, useState } from 'react';
import type { BuildingSettings } from '@/domain/building/building-settings';
import type { BankInput } from '@/domain/building/plan-banks';
import { type OwnBuildingMessages, ownBuildingMessages } from '@/i18n/own-building';
import { saveLiftBanksAction } from '@/app/desk/_actions/save-lift-banks';
import { BanksPart } from '@/app/desk/_ui/building/banks-part';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { SaveBar } from '@/app/desk/_ui/building/save-bar';
import { type SavingFields, useSavingFields } from '@/app/desk/_ui/building/use-saving-fields';

type Bank = BankInput & { id: string | null };
type Props = { building: BuildingSettings; text: OwnBuildingMessages };

/** The lift banks; they begin anew with what is there once that has changed, and what came of saving stays. */
export function Lifts({ building, text }: Props) {
  const saving = useSavingFields(text);
  const there = [...building.floors.map(({ floor }) => floor), ...building.banks.map(({ id }) => id)].join();
  return (
    <section className={parts.section} aria-labelledby="lifts-title">
      <h2 id="lifts-title">{text.settings.lifts}</h2>
      <LiftsForm key={there} building={building} saving={saving} text={text} />
    </section>
  );
}

/** One bank for the whole tower keeps the first one's id. */
function LiftsForm({ building, saving, text }: Props & { saving: SavingFields }) {
  const labels = building.floors.map(({ floor }) => floor);
  const [first] = building.banks;
  const isWhole = building.banks.length === 1 && first?.stops.length === labels.length;
  const [banks, setBanks] = useState<readonly Bank[] | null>(isWhole ? null : building.banks);
  const onlyName = { zh: ownBuildingMessages.zh.lifts.onlyName, en: ownBuildingMessages.en.lifts.onlyName };
  const whole: Bank = { id: first?.id ?? null, name: (isWhole && first?.name) || onlyName, stops: labels };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void saving.save(() => saveLiftBanksAction(banks ?? [whole]));
  };
  return (
    <form noValidate onSubmit={submit}>
      <BanksPart labels={labels} banks={banks} text={text} faultOf={saving.faultOf} onChange={setBanks} make={(bank) => ({ ...bank, id: null })} />
      <SaveBar saving={saving} text={text} />
    </form>
  );
}
