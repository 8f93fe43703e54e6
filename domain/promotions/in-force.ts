/** When a promotion holds; null: until somebody ends it, or nobody has. */
export type Validity = { startsAt: Date; endsAt: Date | null; paused: boolean; endedAt: Date | null };

/** Whether it holds at an instant. */
export const isInForce = ({ startsAt, endsAt, paused, endedAt }: Validity, now: Date): boolean =>
  !paused && endedAt === null && startsAt <= now && (endsAt === null || now < endsAt);
