'use client';
import { useBrowserValue } from './use-browser-value';

/**
 * Stands in a page's HTML, unseen, until its scripts are awake. Where they do not come, because a lift's door closed behind
 * the first lines, it shows itself after a while (base.css): nothing else could say why no button answers.
 */
export function Asleep({ words, again }: { words: string; again: string }) {
  const isAwake = useBrowserValue(() => true, false);
  return isAwake ? null : (
    <aside className="plate warn newer asleep">
      <p>{words}</p>
      <a className="square" href="">
        {again}
      </a>
    </aside>
  );
}
