/** Puts the focus on the next step of an order's card, or on the card's line while it is folded. */
export function focusCard(id: string): void {
  const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
  const target = card?.querySelector<HTMLElement>('[data-primary]') ?? card?.querySelector<HTMLElement>('button');
  target?.focus();
  card?.scrollIntoView({ block: 'nearest' });
}
