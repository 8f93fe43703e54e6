'use client';
import { useState } from 'react';
import { BanksPart } from '@/app/desk/_ui/building/banks-part';
import { TextField } from '@/app/desk/_ui/field';
import { type FaultOf, FloorsPart } from '@/app/desk/_ui/building/floors-part';
import { RoomsPart } from '@/app/desk/_ui/building/rooms-part';
import { ShopPart } from '@/app/desk/_ui/building/shop-part';
import { passcodeLength } from '@/domain/staff/passcode-rule';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { labelsOf, type SetupDraft } from '@/phone/desk/setup-draft';
import styles from './setup.module.css';
import type { DraftChange } from './use-draft';
import type { Step } from './use-step';

type Props = {
  step: Step;
  draft: SetupDraft;
  change: (change: DraftChange) => void;
  passcode: string;
  setPasscode: (passcode: string) => void;
  text: OwnBuildingMessages;
  faultOf: FaultOf;
};

/** What one step asks. */
export function StepPart(props: Props) {
  const { step, draft, change, text, faultOf } = props;
  const labels = labelsOf(draft);
  if (step === 'floors') return <NameAndFloors {...props} />;
  if (step === 'lifts') return <BanksPart labels={labels} banks={draft.banks} text={text} faultOf={faultOf} onChange={(banks) => change({ banks })} make={(bank) => bank} />;
  if (step === 'rooms') return <RoomsPart rooms={draft.rooms} labels={labels} text={text} faultOf={faultOf} onChange={(rooms) => change({ rooms })} />;
  if (step === 'owner') return <Owner {...props} />;
  return (
    <ShopPart
      shop={draft.shop}
      isSlugOwn={draft.isSlugOwn}
      labels={labels}
      text={text}
      faultOf={(field) => faultOf(`shop.${field}`)}
      onChange={(part, own) => change((before) => ({ shop: { ...before.shop, ...part }, isSlugOwn: own ?? before.isSlugOwn }))}
    />
  );
}

function NameAndFloors({ draft, change, text, faultOf }: Props) {
  const { name, from, to, skipped, basements } = draft;
  return (
    <>
      <TextField label={text.building.name} value={name.zh} fault={faultOf('name')} onChange={(zh) => change({ name: { ...name, zh } })} />
      <TextField label={text.building.nameEn} value={name.en} fault={faultOf('nameEn')} onChange={(en) => change({ name: { ...name, en } })} />
      <FloorsPart range={{ from, to, skipped, basements }} text={text} faultOf={faultOf} onChange={(range) => change(range)} />
    </>
  );
}

function Owner({ draft, change, passcode, setPasscode, text, faultOf }: Props) {
  const t = text.owner;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <p className={styles.lead}>{t.lead}</p>
      <TextField label={t.name} value={draft.owner} fault={faultOf('owner.name')} onChange={(owner) => change({ owner })} kind={{ autoComplete: 'username', latin: true }} />
      <TextField
        label={t.passcode}
        value={passcode}
        fault={faultOf('owner.passcode')}
        onChange={setPasscode}
        kind={{ secret: !isShown, latin: true, autoComplete: 'new-password', maxLength: passcodeLength.most }}
      />
      <label className={styles.show}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {t.show}
      </label>
    </>
  );
}
