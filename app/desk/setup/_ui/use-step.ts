'use client';
import { useSearchParams } from 'next/navigation';

export const steps = ['floors', 'lifts', 'rooms', 'shop', 'owner'] as const;
export type Step = (typeof steps)[number];

/** Where a field is asked for. */
export function stepOf(field: string): Step {
  if (field.startsWith('banks')) return 'lifts';
  if (field.startsWith('rooms')) return 'rooms';
  if (field.startsWith('shop')) return 'shop';
  return field.startsWith('owner') ? 'owner' : 'floors';
}

const isStep = (text: string | null): text is Step => steps.some((step) => step === text);

/** Which step the address names, null for the two doors: back, forward and reload are the browser's own. */
export function useStep(): readonly [Step | null, (step: Step | null) => void] {
  const named = useSearchParams().get('step');
  const go = (step: Step | null) => {
    history.pushState(null, '', step === null ? '/desk/setup' : `/desk/setup?step=${step}`);
    scrollTo(0, 0);
  };
  return [isStep(named) ? named : null, go];
}
