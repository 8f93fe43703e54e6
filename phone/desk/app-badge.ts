type Badges = { setAppBadge?: (count: number) => Promise<void>; clearAppBadge?: () => Promise<void> };

/** Counts on the installed app's icon, where the browser can do that; nothing at 0. */
export function showBadge(count: number): void {
  const badges = navigator as Badges;
  // Refused where the app is not installed, or the person has said no to badges.
  void (count > 0 ? badges.setAppBadge?.(count) : badges.clearAppBadge?.())?.catch(() => undefined);
}
