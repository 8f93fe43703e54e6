/** What became of sharing: handed to the phone's own sheet, copied, or neither, and one copies by hand. */
export type Shared = 'shared' | 'copied' | 'by_hand';

/** Shares an address by what the phone has for it. Closing the phone's own sheet is an answer, too. */
export async function share(text: string, url: string): Promise<Shared> {
  const { share: sheet, clipboard } = navigator as { share?: Navigator['share']; clipboard?: Clipboard };
  if (sheet) return sheet.call(navigator, { text, url }).then(() => 'shared', () => 'shared');
  if (!clipboard) return 'by_hand';
  return clipboard.writeText(`${text} ${url}`).then(() => 'copied', () => 'by_hand');
}
