import type { BenchFacts } from './bench-facts.js';
import type { BenchOptions } from './bench-options.js';
import { cpuTime } from './cpu-time.js';
import { requireEqualAnswers, type Asked } from './equal-answers.js';
import type { LimitProcess } from './limit-process.js';
import type { Load, TurnResult } from './load.js';
import type { ProductServer } from './product-server.js';
import type { AskedOfBoth, Workload } from './workloads.js';

/** What was measured of one workload on one register. */
export interface Measured {
  readonly id: string;
  readonly product: Side;
  readonly limit: Side;
  /** Median over the rounds of product's requests per second through the limit's. */
  readonly ratio: number;
}

export interface Side {
  readonly perSecond: number;
  /** CPU of the server and of the database server, milliseconds for each request; undefined where it is not known. */
  readonly cpuMs: number | undefined;
  readonly databaseCpuMs: number | undefined;
  /** Milliseconds that 95 of 100 answers took at most: on 16 connections, and on one. */
  readonly p95: number;
  readonly p95Alone: number;
  readonly maxAlone: number;
}

export interface Machine {
  readonly product: ProductServer;
  readonly limit: LimitProcess;
  readonly load: Load;
  readonly databasePid: number | undefined;
  readonly facts: BenchFacts;
}

/** Takes turns between product and limit, so that whatever else the machine does meets both alike. */
export async function measure(
  workload: Workload,
  machine: Machine,
  { rounds, sliceMs }: BenchOptions,
): Promise<Measured> {
  const asked = workload.variables(machine.facts);
  const contenders = contendersOf(workload, asked, machine);
  await requireEqualAnswers(workload, samples(workload, asked), contenders.product, contenders.limit);
  const turns = { product: [] as TimedTurn[], limit: [] as TimedTurn[] };
  for (const side of sides) await warmUp(contenders[side], sliceMs);
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      turns[side].push(await contenders[side].turn(connections, sliceMs));
  }
  const alone = { product: await contenders.product.turn(1, sliceMs), limit: await contenders.limit.turn(1, sliceMs) };
  return {
    id: workload.id,
    product: sideOf(turns.product, alone.product),
    limit: sideOf(turns.limit, alone.limit),
    ratio: median(turns.product.map((turn, round) => perSecond(turn) / perSecond(turns.limit[round] ?? turn))),
  };
}

/** Code is compiled by how often it has run, so warming up is measured in requests, on a busy machine too. */
async function warmUp(contender: Contender, sliceMs: number): Promise<void> {
  for (let requests = 0, turns = 0; requests < 2000 && turns < 10; turns++) {
    requests += (await contender.turn(connections, sliceMs)).requests;
  }
}

const sides = ['product', 'limit'] as const;
const connections = 16;

interface TimedTurn extends TurnResult {
  readonly cpuMs: number | undefined;
  readonly databaseCpuMs: number | undefined;
}

interface Contender extends Asked {
  turn(connections: number, ms: number): Promise<TimedTurn>;
}

function contendersOf(
  workload: Workload,
  asked: readonly AskedOfBoth[],
  { product, limit, load, databasePid }: Machine,
): Readonly<Record<(typeof sides)[number], Contender>> {
  const expected = ['{"data":', ...(workload.expected ?? [])];
  // Changes go on where the other side stopped: both write to the same register. Comparing the answers has used up the first.
  let from = workload.expected ? 2 : 0;
  const contender = (pid: number, target: Asked, bodies: readonly string[]): Contender => ({
    ...target,
    turn: async (held, ms) => {
      const before = { own: cpuTime(pid), database: cpuTime(databasePid) };
      const result = await load.run({ ...target, bodies, from, expected, connections: held, ms });
      from += workload.expected ? result.requests : 0;
      return {
        ...result,
        cpuMs: since(before.own, cpuTime(pid)),
        databaseCpuMs: since(before.database, cpuTime(databasePid)),
      };
    },
  });
  const limitHeaders = { 'content-type': 'application/json' };
  return {
    product: contender(
      product.pid,
      { port: Number(product.url.port), path: product.url.pathname, headers: product.headers },
      asked.map(({ product: variables }) => JSON.stringify({ query: workload.document, variables })),
    ),
    limit: contender(
      limit.pid,
      { port: limit.port, path: workload.limitPath, headers: limitHeaders },
      asked.map(({ limit: variables }) => JSON.stringify({ variables })),
    ),
  };
}

/** A change is tried once by each side, on customers of their own; whatever only reads, on every tenth of what is asked. */
const samples = ({ expected }: Workload, asked: readonly AskedOfBoth[]): readonly AskedOfBoth[] => {
  if (!expected) return asked.filter((_, at) => at % 10 === 0);
  const [one, other] = asked;
  return one && other ? [{ product: one.product, limit: other.limit }] : [];
};

function sideOf(turns: readonly TimedTurn[], alone: TimedTurn): Side {
  const perRequest = (cpu: (turn: TimedTurn) => number | undefined): number | undefined => {
    const values = turns.map(cpu);
    if (values.includes(undefined)) return undefined;
    return sum(values.map(Number)) / sum(turns.map(({ requests }) => requests));
  };
  return {
    perSecond: median(turns.map(perSecond)),
    cpuMs: perRequest(({ cpuMs }) => cpuMs),
    databaseCpuMs: perRequest(({ databaseCpuMs }) => databaseCpuMs),
    p95: median(turns.map(({ p95 }) => p95)),
    p95Alone: alone.p95,
    maxAlone: alone.max,
  };
}

const perSecond = ({ requests, seconds }: TurnResult): number => requests / seconds;
const since = (before: number | undefined, after: number | undefined): number | undefined =>
  before === undefined || after === undefined ? undefined : after - before;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
