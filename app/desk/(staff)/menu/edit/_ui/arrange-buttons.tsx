'use client';
import { fill } from '@/i18n/fill';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import styles from './editor.module.css';
import type { Arranging } from './use-arranging';

type Props = { id: string; name: string; order: Arranging; text: MenuEditorMessages };

/** Up, down, and the handle to drag by; at either end the arrow says so instead of going away under the finger. */
export function ArrangeButtons({ id, name, order, text: { order: text } }: Props) {
  const place = order.ids.indexOf(id);
  const arrow = (by: -1 | 1, label: string, sign: string) => (
    <button type="button" className="lift" aria-label={fill(label, { name })} aria-disabled={by < 0 ? place === 0 : place === order.ids.length - 1} onClick={order.step(id, by)}>
      {sign}
    </button>
  );
  return (
    <span className={styles.arrange}>
      {arrow(-1, text.up, '▲')}
      {arrow(1, text.down, '▼')}
      {/* By touch and mouse only: the arrows are the same thing for keys and screen readers. */}
      <button type="button" className={styles.handle} tabIndex={-1} aria-hidden="true" title={fill(text.handle, { name })} onPointerDown={order.drag(id)}>
        ⠿
      </button>
    </span>
  );
}
