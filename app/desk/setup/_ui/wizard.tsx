'use client';
import { useState } from 'react';
import { planSetup, type SetupInput } from '@/domain/building/plan-setup';
import type { Text } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { faultText, ownBuildingMessages } from '@/i18n/own-building';
import { dropDraft, setupInputOf } from '@/phone/desk/setup-draft';
import { setUpBuildingAction } from '../../_actions/set-up-building';
import { problemText, type SetupProps } from './setup';
import { SetupFrame } from './setup-frame';
import styles from './setup.module.css';
import { StepPart } from './step-part';
import { useDraft } from './use-draft';
import { type Step, steps } from './use-step';

type Props = SetupProps & { token: string; step: Step; go: (step: Step | null) => void };

/** What the only lift bank of a tower is called. */
export const onlyBank: Text = { zh: ownBuildingMessages.zh.lifts.onlyName, en: ownBuildingMessages.en.lifts.onlyName };

/** Where a field is asked for. */
function stepOf(field: string): Step {
  if (field.startsWith('banks')) return 'lifts';
  if (field.startsWith('rooms')) return 'rooms';
  if (field.startsWith('shop')) return 'shop';
  return field.startsWith('owner') ? 'owner' : 'floors';
}

/** Faults of what would be sent now, by field; those of steps that are yet to come are nobody's business. */
function faultsOf(input: SetupInput): Readonly<Record<string, string>> {
  const planned = planSetup(input);
  return !planned.ok && planned.error.code === 'invalid' ? planned.error.fields : {};
}

/** Five steps and one action at the end. Nothing is written before it. */
export function Wizard({ token, text, locale, step, go }: Props) {
  const [draft, change] = useDraft();
  const [passcode, setPasscode] = useState('');
  const [shown, setShown] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<{ busy: boolean; problem: string }>({ busy: false, problem: '' });
  const at = steps.indexOf(step);
  const input = () => setupInputOf(draft, passcode, onlyBank);
  const tell = (faults: Readonly<Record<string, string>>): void => {
    setShown(faults);
    setState({ busy: false, problem: text.check });
    const [first] = Object.keys(faults).map(stepOf).sort((a, b) => steps.indexOf(a) - steps.indexOf(b));
    if (first !== undefined && first !== step) go(first);
  };
  const leave = (to: Step | null): void => {
    setShown({});
    setState({ busy: false, problem: '' });
    go(to);
  };
  const finish = async (): Promise<void> => {
    setState({ busy: true, problem: '' });
    const set = await setUpBuildingAction({ token, locale, setup: input() }).catch(() => null);
    if (set?.ok) {
      dropDraft();
      return location.assign('/desk/board');
    }
    if (set?.error.code === 'invalid') return tell(set.error.fields);
    setState({ busy: false, problem: set === null ? text.unreachable : problemText(set.error, locale) });
  };
  const next = (): void => {
    const all = faultsOf(input());
    const due = Object.fromEntries(Object.entries(all).filter(([field]) => steps.indexOf(stepOf(field)) <= at));
    if (Object.keys(due).length > 0) return tell(due);
    const following = steps[at + 1];
    if (following === undefined) return void finish();
    leave(following);
  };
  const faultOf = (field: string): string | null => (Object.hasOwn(shown, field) ? faultText(shown[field]!, text) : null);
  return (
    <SetupFrame text={text} locale={locale} led={`${at + 1}`} title={text.steps[step]}>
      <p className="visually-hidden">{fill(text.step, { step: at + 1, count: steps.length })}</p>
      <form className={styles.form} noValidate onSubmit={(event) => (event.preventDefault(), next())}>
        <StepPart {...{ step, draft, change, passcode, setPasscode, text, faultOf }} />
        <div className={styles.dock}>
          <p role="alert" className={styles.problem}>
            {state.problem}
          </p>
          <button type="button" className="go plain" disabled={state.busy} onClick={() => leave(steps[at - 1] ?? null)}>
            {text.back}
          </button>
          <button type="submit" className="go" disabled={state.busy}>
            {state.busy ? text.busy : at === steps.length - 1 ? text.finish : text.next}
          </button>
        </div>
      </form>
    </SetupFrame>
  );
}
