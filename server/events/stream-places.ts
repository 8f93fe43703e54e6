/**
 * How many streams may be open at once: a browser's tabs, a building behind one address, and all that one process
 * should hold. Who finds no place asks now and then instead.
 */
const most = { device: 12, address: 2_000, process: 4_000 };

type Reader = { device: string | null; address: string };

// On globalThis: each route bundle has its own copy of this module, the process one count.
const shared = globalThis as typeof globalThis & { upstairsStreams?: Map<string, number> };
const open = (shared.upstairsStreams ??= new Map<string, number>());

/** Takes a place for one stream; what it answers gives the place back. Null when there is none. */
export function takePlace({ device, address }: Reader): (() => void) | null {
  const counts: [key: string, limit: number][] = [
    ['process', most.process],
    [`address ${address}`, most.address],
  ];
  if (device !== null) counts.push([`device ${device}`, most.device]);
  if (counts.some(([key, limit]) => (open.get(key) ?? 0) >= limit)) return null;
  for (const [key] of counts) open.set(key, (open.get(key) ?? 0) + 1);
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    for (const [key] of counts) release(key);
  };
}

function release(key: string): void {
  const left = (open.get(key) ?? 1) - 1;
  if (left > 0) open.set(key, left);
  else open.delete(key);
}
