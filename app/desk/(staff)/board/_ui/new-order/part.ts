import type { CounterDraft, DraftField } from '@/phone/desk/counter-draft';

/** What every part of the form is given: the order as it stands, what it lacks, and how it changes. */
export type Part = { draft: CounterDraft; faults: readonly DraftField[]; onChange: (draft: CounterDraft) => void };
