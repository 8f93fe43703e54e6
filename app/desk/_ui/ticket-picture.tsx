import type { TicketPreview } from '@/domain/tickets/print-job';
import styles from './ticket-picture.module.css';

/** Paper beside the part that the head of a printer reaches, both sides together, in millimetres. */
const unprintable = { 58: 10, 80: 8 } as const;

/** A ticket as it comes from the printer. As an image: whatever a customer wrote into it, nothing in an image acts. */
export function TicketPicture({ preview }: { preview: TicketPreview }) {
  const { svg, text, paper } = preview;
  return (
    <img
      className={styles.paper}
      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      alt={text}
      style={{ '--head': `${paper - unprintable[paper]}mm`, '--side': `${unprintable[paper] / 2}mm` } as object}
    />
  );
}
