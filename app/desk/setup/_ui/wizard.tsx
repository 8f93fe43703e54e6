'use client';
import { useFocusFault } from '@/app/desk/_ui/building/use-focus-fault';
import { fill } from '@/i18n/fill';
import { faultText } from '@/i18n/own-building';
import { SetupFrame } from './setup-frame';
import styles from './setup.module.css';
import { StepPart } from './step-part';
import { steps } from './use-step';
import { useWizard, type WizardProps } from './use-wizard';

/** Five steps and one action at the end. Nothing is written before it. */
export function Wizard(props: WizardProps) {
  const { text, locale, step } = props;
  const { draft, change, passcode, setPasscode, busy, problem, faults, told, at, next, back } = useWizard(props);
  // Once each time that it was said: whoever types stays in the field.
  useFocusFault(told);
  const faultOf = (field: string): string | null => (Object.hasOwn(faults, field) ? faultText(faults[field]!, text) : null);
  return (
    <SetupFrame text={text} locale={locale} led={`${at + 1}`} title={text.steps[step]}>
      <p className="visually-hidden">{fill(text.step, { step: at + 1, count: steps.length })}</p>
      <form className={styles.form} noValidate onSubmit={(event) => (event.preventDefault(), next())}>
        <StepPart {...{ step, draft, change, passcode, setPasscode, text, faultOf }} />
        <div className={styles.dock}>
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
          <button type="button" className="go plain" disabled={busy} onClick={back}>
            {text.back}
          </button>
          <button type="submit" className="go" disabled={busy}>
            {busy ? text.busy : at === steps.length - 1 ? text.finish : text.next}
          </button>
        </div>
      </form>
    </SetupFrame>
  );
}
