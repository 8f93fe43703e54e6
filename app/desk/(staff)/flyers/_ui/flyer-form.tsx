'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { type CodeScope, codeScopes, type FlyerCoupon, type FlyerKind, flyerLimits, type FlyerView } from '@/domain/flyers/flyer';
import { fill } from '@/i18n/fill';
import type { FlyerMessages } from '@/i18n/flyers';
import { saveFlyerAction } from '@/app/desk/_actions/save-flyer';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { SelectField, TextField } from '@/app/desk/_ui/field';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import styles from './flyers.module.css';
import type { PickableGood } from './pickable-good';
import { PickGoods } from './pick-goods';

/** What is being written; `flyer` null: a new version. */
export type Draft = { key: string; flyer: string | null; version: number | null; kind: FlyerKind; codesFor: CodeScope; headline: string; words: string; picks: readonly string[]; coupon: string | null };

export const emptyDraft = (kind: FlyerKind): Draft => ({
  key: kind, flyer: null, version: null, kind, codesFor: kind === 'card' ? 'building' : 'floors', headline: '', words: '', picks: [], coupon: null,
});

/** The words of a flyer that is there: to change it, or as a beginning for another. */
export const draftOf = ({ id, version, kind, codesFor, headline, words, picks, coupon }: FlyerView, change: boolean): Draft => ({
  key: `${id} ${change}`, flyer: change ? id : null, version: change ? version : null, kind, codesFor, headline, words, picks: picks.map(({ item }) => item), coupon: coupon?.promotion ?? null,
});

type Props = { shop: string; draft: Draft; goods: readonly PickableGood[]; coupons: readonly FlyerCoupon[]; text: FlyerMessages; onClose: () => void };

function useForm({ shop, draft, goods, coupons, text, onClose }: Props) {
  const { busy, fault, act } = useDeskAction(useDesk());
  const router = useRouter();
  const onMenu = draft.picks.filter((id) => goods.some((good) => good.id === id));
  const [said, setSaid] = useState<Pick<Draft, 'codesFor' | 'headline' | 'words' | 'picks' | 'coupon'>>({ codesFor: draft.codesFor, headline: draft.headline, words: draft.words, picks: onMenu, coupon: coupons.find(({ promotion }) => promotion === draft.coupon)?.promotion ?? null });
  const [missing, setMissing] = useState(false);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const isMissing = said.headline.trim() === '' || said.picks.length === 0;
    setMissing(isMissing);
    if (isMissing) return;
    const saved = await act(() => saveFlyerAction({ shop, flyer: draft.flyer, kind: draft.kind, ...said }));
    if (!saved?.ok) return;
    onClose();
    router.refresh();
  };
  return { busy, fault: missing ? text.required : fault, said, say: (part: Partial<typeof said>) => setSaid({ ...said, ...part }), save };
}

/** Headline, words, which codes, which goods; the proof comes with saving. */
export function FlyerForm(props: Props) {
  const { draft, goods, coupons, text, onClose } = props;
  const { busy, fault, said, say, save } = useForm(props);
  const most = flyerLimits.picks[draft.kind];
  return (
    <form className={styles.form} aria-label={text.kind[draft.kind]} onSubmit={(event) => void save(event)}>
      <h2 className={styles.formTitle}>
        {text.kind[draft.kind]} · {draft.version === null ? text.formNew : fill(text.form, { version: draft.version })}
      </h2>
      <TextField label={text.headline} value={said.headline} fault={null} hint={fill(text.headlineHint, { most: flyerLimits.headline })} onChange={(headline) => say({ headline })} kind={{ maxLength: flyerLimits.headline }} />
      <TextField label={text.words} value={said.words} fault={null} hint={fill(text.wordsHint, { most: flyerLimits.words })} onChange={(words) => say({ words })} kind={{ maxLength: flyerLimits.words, tall: true }} />
      <fieldset className={styles.scopes} disabled={draft.flyer !== null}>
        <legend>{text.codesFor}</legend>
        {codeScopes.map((scope) => (
          <label key={scope}>
            <input type="radio" name="codesFor" checked={said.codesFor === scope} onChange={() => say({ codesFor: scope })} />
            <span>
              <b>{text[scope]}</b>
              <small>{scope === 'floors' ? text.floorsHint : text.buildingHint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <PickGoods goods={goods} picks={said.picks} most={most} text={text} onPick={(picks) => say({ picks })} />
      {coupons.length > 0 && <SelectField label={text.coupon} value={said.coupon ?? ''} options={[['', text.couponNone], ...coupons.map(({ promotion, code, worth }) => [promotion, `${code} · ${worth}`] as const)]} onChange={(coupon) => say({ coupon: coupon || null })} />}
      {fault !== null && <p role="alert" className={styles.off}>{fault}</p>}
      <div className={styles.begin}>
        <button type="submit" className="go" disabled={busy}>
          {busy ? text.saving : text.save}
        </button>
        <button type="button" className="go plain" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </form>
  );
}
