'use client';
import { useState } from 'react';
import { Plate } from '@/app/_ui/plate';
import { useBrowserValue } from '@/app/_ui/use-browser-value';
import { fill } from '@/i18n/fill';
import { cartsFromElsewhere, settleMove } from '@/phone/scan';
import s from './floor.module.css';
import type { FloorProps } from './floor-props';

const codeInAddress = () => new URLSearchParams(location.search).get('code');

/** The scan's code opened nothing: look around, and how to order. */
export function CodePlate({ m }: Pick<FloorProps, 'm'>) {
  const code = useBrowserValue(codeInAddress, null);
  if (code !== 'unknown' && code !== 'revoked') return null;
  return (
    <Plate tone="warn">
      <p>{code === 'revoked' ? m.codeRevoked : m.codeUnknown}</p>
    </Plate>
  );
}

/** The cart was filled on another floor: asked once, after a scan. */
export function MovedPlate({ floor, m }: Pick<FloorProps, 'floor' | 'm'>) {
  const [from, setFrom] = useState(cartsFromElsewhere);
  if (from === null || from === floor) return null;
  const settle = (keep: boolean) => {
    settleMove(keep);
    setFrom(null);
  };
  return (
    <Plate>
      <p>{fill(m.moved, { from, to: floor })}</p>
      <p className={s.choices}>
        <button type="button" className="go steel" onClick={() => settle(true)}>
          {fill(m.movedKeep, { to: floor })}
        </button>
        <button type="button" className="go plain" onClick={() => settle(false)}>
          {m.movedEmpty}
        </button>
      </p>
    </Plate>
  );
}
