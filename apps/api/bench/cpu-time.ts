import { readFileSync } from 'node:fs';

/** User and system time that a process has used, all its threads together, in milliseconds; undefined where the system does not tell. */
export function cpuTime(pid: number | undefined): number | undefined {
  const stat = pid === undefined ? undefined : readOf(pid, 'stat');
  // The name in parentheses may hold anything, spaces too.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) * (1000 / ticksPerSecond);
}

/** Memory that a process holds, and the most that it has held, in megabytes. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } | undefined {
  const status = readOf(pid, 'status');
  if (status === undefined) return undefined;
  const megabytes = (name: string): number =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

/** What Linux counts in, whatever the kernel's own clock does. */
const ticksPerSecond = 100;

function readOf(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
