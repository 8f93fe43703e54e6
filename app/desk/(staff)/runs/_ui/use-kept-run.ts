'use client';
import { useState } from 'react';
import type { RunView } from '@/domain/runs/run-view';

/**
 * The run on this phone: what the server says of it, and without an answer what it said last. A lift has no signal, and
 * the sheet must not go dark with it.
 * @param heard the run, that there is none, or null while the server has not answered
 */
export function useKeptRun(heard: RunView | 'none' | null): RunView | null {
  const [kept, keep] = useState<RunView | null>(null);
  const now = heard === null ? kept : heard === 'none' ? null : heard;
  if (now !== kept) keep(now);
  return now;
}
