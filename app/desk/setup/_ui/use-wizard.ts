'use client';
import { useState } from 'react';
import { planSetup, type SetupInput } from '@/domain/building/plan-setup';
import type { Locale, Text } from '@/domain/menu/shop';
import { type OwnBuildingMessages, ownBuildingMessages } from '@/i18n/own-building';
import { dropDraft, labelsOf, roomsFault, type SetupDraft, setupInputOf } from '@/phone/desk/setup-draft';
import { setUpBuildingAction } from '../../_actions/set-up-building';
import { problemText } from './problem-text';
import { useDraft } from './use-draft';
import { type Step, stepOf, steps } from './use-step';

type Faults = Readonly<Record<string, string>>;

/** What the only lift bank of a tower is called. */
const onlyBank: Text = { zh: ownBuildingMessages.zh.lifts.onlyName, en: ownBuildingMessages.en.lifts.onlyName };

/** Faults of what would be sent now, by field, by the rules that the server has; and lines of a table that would not be sent. */
function faultsOf(draft: SetupDraft, input: SetupInput): Faults {
  const planned = planSetup(input);
  const rooms = roomsFault(draft.rooms, labelsOf(draft));
  return { ...(!planned.ok && planned.error.code === 'invalid' ? planned.error.fields : {}), ...(rooms !== null && { rooms }) };
}

/** Of steps that are yet to come nobody is told. */
const dueBy = (faults: Faults, at: number): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([field]) => steps.indexOf(stepOf(field)) <= at));

/** `faults` are those that were told; what the server alone found, nobody can tell here to be mended. */
type Outcome = { busy: boolean; problem: string; faults: Faults; isServers: boolean };
const calm: Outcome = { busy: false, problem: '', faults: {}, isServers: false };

/** What was told and is still so. */
function stillSo(outcome: Outcome, now: Faults): Pick<Outcome, 'problem' | 'faults'> {
  if (outcome.isServers) return outcome;
  const faults = Object.fromEntries(Object.entries(outcome.faults).filter(([field]) => field in now).map(([field]) => [field, now[field]!]));
  const isMended = Object.keys(outcome.faults).length > 0 && Object.keys(faults).length === 0;
  return { faults, problem: isMended ? '' : outcome.problem };
}

export type WizardProps = { text: OwnBuildingMessages; locale: Locale; token: string; step: Step; go: (step: Step | null) => void };

/** What was typed, where it is wrong, and the one action at the end. */
export function useWizard({ token, text, locale, step, go }: WizardProps) {
  const [draft, change] = useDraft();
  const [passcode, setPasscode] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(calm);
  const at = steps.indexOf(step);
  const input = () => setupInputOf(draft, passcode, onlyBank);
  const tell = (faults: Faults, isServers: boolean): void => {
    setOutcome({ busy: false, problem: text.check, faults, isServers });
    const first = steps.find((each) => Object.keys(faults).some((field) => stepOf(field) === each));
    if (first !== undefined && first !== step) go(first);
  };
  const leave = (to: Step | null): void => {
    setOutcome(calm);
    go(to);
  };
  const finish = async (): Promise<void> => {
    setOutcome({ ...calm, busy: true });
    const set = await setUpBuildingAction({ token, locale, setup: input() }).catch(() => null);
    if (set?.ok) {
      dropDraft();
      return location.assign('/desk/board');
    }
    if (set?.error.code === 'invalid') return tell(set.error.fields, true);
    setOutcome({ ...calm, problem: set === null ? text.unreachable : problemText(set.error, locale) });
  };
  const next = (): void => {
    const due = dueBy(faultsOf(draft, input()), at);
    const following = steps[at + 1];
    if (Object.keys(due).length > 0) tell(due, false);
    else if (following === undefined) void finish();
    else leave(following);
  };
  const shown = stillSo(outcome, outcome === calm ? {} : faultsOf(draft, input()));
  return { draft, change, passcode, setPasscode, busy: outcome.busy, told: outcome.faults, ...shown, at, next, back: () => leave(steps[at - 1] ?? null) };
}
