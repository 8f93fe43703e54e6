'use client';
import type { SyntheticEvent } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { noticeKinds, noticeTextLimit } from '@/domain/building/notice';
import { fill } from '@/i18n/fill';
import type { NoticeMessages } from '@/i18n/notices';
import { inLocale } from '@/i18n/text';
import s from './notices.module.css';
import { type TypedNotice, useNotice } from './use-notice';

type Form = ReturnType<typeof useNotice>;
type PartProps = { form: Form; text: NoticeMessages };

/** One more notice: what, in which words, from when until when, and where. */
export function NoticeForm({ at, text }: { at: string; text: NoticeMessages }) {
  const form = useNotice(at, text);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.post();
  };
  return (
    <form className={s.card} onSubmit={submit} aria-label={text.form.title} noValidate>
      <h2>{text.form.title}</h2>
      <Kind form={form} text={text} />
      <Words form={form} text={text} />
      <Times form={form} text={text} />
      <Where form={form} text={text} />
      <div className={s.end}>
        <button type="submit" className="go" disabled={form.busy}>
          {form.busy ? text.busy : text.form.post}
        </button>
        <p role="status" className={form.failed ? s.fault : s.done}>
          {form.said}
        </p>
      </div>
    </form>
  );
}

const Kind = ({ form, text }: PartProps) => (
  <fieldset className={s.group}>
    <legend>{text.form.kind}</legend>
    <div className={s.ways}>
      {noticeKinds.map((kind) => (
        <label key={kind} className={s.way}>
          <input type="radio" name="kind" checked={form.typed.kind === kind} onChange={() => form.setKind(kind)} />
          {text.form.kinds[kind]}
        </label>
      ))}
    </div>
  </fieldset>
);

const Fault = ({ id, children }: { id: string; children: string }) => (
  <p id={id} className={s.fault}>
    {children}
  </p>
);

function Words({ form: { typed, edit, faults }, text }: PartProps) {
  return (
    <div className={s.pair}>
      <label className={s.field}>
        {text.form.textZh}
        <input
          value={typed.zh}
          maxLength={noticeTextLimit}
          autoComplete="off"
          aria-invalid={faults.text !== undefined}
          aria-describedby={faults.text && 'notice-text'}
          onChange={(event) => edit({ zh: event.target.value })}
        />
      </label>
      <label className={s.field}>
        {text.form.textEn}
        <input value={typed.en} lang="en" maxLength={noticeTextLimit} autoComplete="off" onChange={(event) => edit({ en: event.target.value })} />
      </label>
      {faults.text && <Fault id="notice-text">{text.faults[faults.text]}</Fault>}
    </div>
  );
}

function Times({ form: { typed, edit, faults }, text }: PartProps) {
  return (
    <div className={s.pair}>
      {(['from', 'until'] as const).map((name) => (
        <label key={name} className={s.field}>
          {text.form[name]}
          <input
            type="datetime-local"
            value={typed[name]}
            aria-invalid={faults.time !== undefined}
            aria-describedby={faults.time && 'notice-time'}
            onChange={(event) => edit({ [name]: event.target.value })}
          />
        </label>
      ))}
      {faults.time && <Fault id="notice-time">{text.faults[faults.time]}</Fault>}
    </div>
  );
}

const toggled = (list: readonly string[], name: string): string[] => (list.includes(name) ? list.filter((each) => each !== name) : [...list, name]);

/** The whole building, or lit buttons of a lift panel: the banks that do not run, and single floors. */
function Where({ form: { typed, edit, faults }, text }: PartProps) {
  const { building, locale } = useDesk();
  const { everywhere } = typed;
  const press = (change: Partial<TypedNotice>) => edit({ everywhere: false, ...change });
  return (
    <fieldset className={s.group} aria-describedby={faults.where && 'notice-where'}>
      <legend>{text.form.where}</legend>
      <label className={s.way}>
        <input type="checkbox" checked={everywhere} onChange={(event) => edit({ everywhere: event.target.checked })} />
        {text.form.everywhere}
      </label>
      {!everywhere && (
        <div className={s.panel}>
          <div className={s.banks} role="group" aria-label={text.form.banks}>
            {building.liftBanks.map(({ id, name }) => (
              <Lit key={id} isOn={typed.banks.includes(id)} wide onPress={() => press({ banks: toggled(typed.banks, id) })}>
                {fill(text.form.bank, { bank: inLocale(name, locale) })}
              </Lit>
            ))}
          </div>
          <div className={s.floors} role="group" aria-label={text.form.floors}>
            {building.floors.map(({ label }) => (
              <Lit key={label} isOn={typed.floors.includes(label)} name={fill(text.form.floor, { floor: label })} onPress={() => press({ floors: toggled(typed.floors, label) })}>
                {label}
              </Lit>
            ))}
          </div>
        </div>
      )}
      {faults.where && <Fault id="notice-where">{text.faults[faults.where]}</Fault>}
    </fieldset>
  );
}

type LitProps = { isOn: boolean; wide?: boolean; name?: string; onPress: () => void; children: string };

const Lit = ({ isOn, wide = false, name, onPress, children }: LitProps) => (
  <button type="button" className={`lift steel ${wide ? 'wide' : ''} ${isOn ? 'on' : ''}`} aria-pressed={isOn} aria-label={name} onClick={onPress}>
    {children}
  </button>
);
