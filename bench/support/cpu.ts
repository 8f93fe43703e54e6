import { readFileSync } from 'node:fs';

/** Ticks per second of /proc, 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * CPU time that a process has used so far, user and system, in milliseconds, as the kernel counts it.
 * @throws Error where there is no /proc: the bench runs on Linux.
 */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the name in brackets and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}
