import type { ReactNode } from 'react';

type Props = {
  /** What the LED shows: a floor, or ▲▼ and a stop. Empty: dark. */
  led: ReactNode;
  ledHref?: string;
  ledLabel?: string;
  children: ReactNode;
  /** The one quiet button at the right. */
  action?: ReactNode;
};

/** The lift strip that opens every customer screen: the floor in amber, who speaks, one quiet way out. */
export function LiftStrip({ led, ledHref, ledLabel, children, action }: Props) {
  return (
    <header className="strip">
      <div className="strip-in">
        {ledHref === undefined ? (
          <span className="led" aria-hidden="true">
            {led}
          </span>
        ) : (
          <a className="led" href={ledHref} aria-label={ledLabel}>
            {led}
          </a>
        )}
        <div className="strip-who">{children}</div>
        {action}
      </div>
    </header>
  );
}
