'use client';
import { lazy, Suspense } from 'react';

// Next sends what a missing page shows with every page; only one that is missing fetches it.
const MissingPanel = lazy(() => import('./missing-panel'));

export function MissingPage({ floors }: { floors: readonly string[] }) {
  return (
    <Suspense>
      <MissingPanel floors={floors} />
    </Suspense>
  );
}
