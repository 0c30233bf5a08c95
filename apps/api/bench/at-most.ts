import type { Measured, Side } from './measure.js';
import { nothingAsked } from './workloads.js';

/**
 * The share of the limit that a server would reach which asks who is there and lets Apollo answer, as ours does before it does
 * anything, and is the limit itself in all else. By CPU, the database's included. Undefined where W0 or the CPU was not measured.
 */
export function atMost({ limit }: Measured, all: readonly Measured[]): number | undefined {
  const nothing = all.find(({ id }) => id === nothingAsked);
  const least = cpuOf(limit);
  const [asked, bare] = [cpuOf(nothing?.product), cpuOf(nothing?.limit)];
  return least === undefined || asked === undefined || bare === undefined ? undefined : least / (least + asked - bare);
}

const cpuOf = (side: Side | undefined): number | undefined =>
  side?.cpuMs === undefined ? undefined : side.cpuMs + (side.databaseCpuMs ?? 0);
