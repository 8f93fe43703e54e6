'use client';
import { useEffect, useState } from 'react';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { takeToken } from '@/phone/desk/setup-draft';
import type { DemoOwner } from '@/domain/building/demo-owner';
import { DemoReady } from './demo-ready';
import { Doors } from './doors';
import { SetupFrame } from './setup-frame';
import type { SetupProps } from './setup-props';
import styles from './setup.module.css';
import { useStep } from './use-step';
import { Wizard } from './wizard';

/** The token of the address, which the address does not show for longer than it must. */
function useToken(): string | null {
  const alive = useHydrated();
  const [token, setToken] = useState(() => (typeof location === 'undefined' ? '' : takeToken(location.hash)));
  useEffect(() => {
    const hide = () => history.replaceState(null, '', location.pathname + location.search);
    // Who came without it and pastes the whole address gets no new page: only what stands behind the number sign has changed.
    const take = () => {
      if (location.hash === '') return;
      setToken(takeToken(location.hash));
      hide();
    };
    if (location.hash !== '') hide();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return alive ? token : null;
}

/** An empty folder's first screen: the two doors, then the wizard or the demo's sign-in; locked to whoever has no token. */
export function Setup({ text, locale }: SetupProps) {
  const token = useToken();
  const [step, go] = useStep();
  const [demo, setDemo] = useState<DemoOwner | null>(null);
  if (token === null) return <SetupFrame text={text} locale={locale} led="▲▼">{null}</SetupFrame>;
  if (demo) return <DemoReady owner={demo} text={text} locale={locale} />;
  if (token === '') {
    return (
      <SetupFrame text={text} locale={locale} led="--">
        <p className={`window ${styles.locked}`}>
          <b>{text.locked.title}</b>
          {text.locked.text}
        </p>
      </SetupFrame>
    );
  }
  if (step === null) return <Doors {...{ token, text, locale }} onDemo={setDemo} onOwn={() => go('floors')} />;
  return <Wizard {...{ token, text, locale, step, go }} />;
}
