/**
 * On an old phone a kept page is read long before its scripts are awake, and people tap what they see. Until then taps on
 * its buttons are noted, lit at once, and done as soon as the page is alive (app/_ui/use-early-taps.ts).
 */
const script = `(() => {
  const taps = [];
  const note = (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (button.classList.contains('lift')) button.classList.add('on');
    taps.push(button);
  };
  addEventListener('click', note, true);
  globalThis.upstairsTaps = () => (removeEventListener('click', note, true), taps.splice(0));
})();`;

/**
 * A kept menu's HTML with what notes its early taps, and its lift buttons offered: they wait for the page's scripts in
 * HTML that nobody listens to. Pages that do not take the taps over must not have it.
 */
export const withEarlyTaps = (html: string): string =>
  html.replace('</head>', `<script>${script}</script></head>`).replaceAll('class="lift" disabled=""', 'class="lift"');
