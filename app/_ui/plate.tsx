import type { ReactNode } from 'react';

/** The steel plate of the building's own notices: out of service, a code that does not match, a menu that changed. */
export function Plate({ children, tone = 'plain' }: { children: ReactNode; tone?: 'plain' | 'warn' }) {
  return <div className={tone === 'warn' ? 'plate warn' : 'plate'}>{children}</div>;
}
