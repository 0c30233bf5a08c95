import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atMost } from './at-most.js';
import type { ListP95 } from './beside-others.js';
import type { BenchedDatabase } from './bench-options.js';
import type { CollectionMeasured } from './collection-workload.js';
import type { ExportMeasured, GivenFile } from './export-workload.js';
import type { ImportMeasured } from './import-workload.js';
import type { Measured, Side } from './measure.js';
import { workloads } from './workloads.js';

/** One register measured: a size on a database. */
export interface RunResult {
  readonly database: BenchedDatabase;
  readonly size: number;
  readonly startMs: number;
  readonly memory: { readonly idle: number; readonly busy: number } | undefined;
  readonly measured: readonly Measured[];
  readonly imported: ImportMeasured | undefined;
  readonly exported: ExportMeasured | undefined;
  readonly changed: CollectionMeasured | undefined;
  /** How many processes wanted the machine on average while it was measured: more than it has processors means that others did. */
  readonly loadAverage: number;
}

/** The table of a run, for people. */
export function tableOf(result: RunResult): string {
  const { database, size, startMs, memory, measured, imported, exported, changed, loadAverage } = result;
  const rows = measured.map((one) => rowOf(database, one, atMost(one, measured)));
  const notes = [
    `start to first answer ${startMs.toFixed(0)} ms (target 600)`,
    ...(memory ? [`memory after start ${memory.idle} MB (120), after the load ${memory.busy} MB`] : []),
    `load average ${loadAverage.toFixed(1)} on ${os.cpus().length} processors; the bench alone makes about 3. Above that, read ratios only`,
    ...(imported ? [importLine(database, imported)] : []),
    ...(exported ? exportLines(exported) : []),
    ...(changed ? [collectionLine('W12 bulk change', changed, 150)] : []),
  ];
  return [
    `\n${size.toLocaleString('sv-SE')} customers on ${database}`,
    ...(rows.length > 0 ? aligned([heading, ...rows]) : []),
    ...notes,
  ].join('\n');
}

/** Everything that was measured, for machines. */
export function writeResults(folder: string, results: readonly RunResult[]): string {
  const file = path.join(folder, `bench-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  const machine = { node: process.version, cpus: os.cpus().length, cpu: os.cpus()[0]?.model ?? null };
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`);
  return file;
}

const heading = [
  '',
  'workload',
  '× limit',
  'target',
  '',
  'at most',
  'req/s',
  'limit',
  'CPU ms',
  'target',
  '',
  'limit',
  'db CPU',
  'limit',
  'p95 ms',
  'alone',
  'limit',
  'worst',
];

function rowOf(database: BenchedDatabase, { id, product, limit, ratio }: Measured, most: number | undefined): string[] {
  const workload = workloads.find((it) => it.id === id);
  const share = workload?.target[database] ?? null;
  const cpu = workload?.target.cpuMs ?? null;
  return [
    id,
    workload?.title ?? '',
    ratio.toFixed(2),
    share === null ? '' : `≥ ${share.toFixed(2)}`,
    share === null ? '' : verdict(ratio >= share),
    most === undefined || share === null ? '' : most.toFixed(2),
    product.perSecond.toFixed(0),
    limit.perSecond.toFixed(0),
    cpuText(product.cpuMs),
    cpu === null ? '' : `≤ ${cpu.toFixed(2)}`,
    cpu === null || product.cpuMs === undefined ? '' : verdict(product.cpuMs <= cpu),
    cpuText(limit.cpuMs),
    cpuText(product.databaseCpuMs),
    cpuText(limit.databaseCpuMs),
    product.p95.toFixed(1),
    product.p95Alone.toFixed(2),
    limit.p95Alone.toFixed(2),
    worst(product),
  ];
}

const worst = ({ maxAlone }: Side): string => maxAlone.toFixed(1);
const cpuText = (ms: number | undefined): string => (ms === undefined ? '–' : ms.toFixed(3));
const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

function importLine(database: BenchedDatabase, imported: ImportMeasured): string {
  const { rows, databaseRows, previewSeconds, commitSeconds, commitCpuMs, megabytesMore, megabytes } = imported;
  const perSecond = databaseRows / commitSeconds;
  const target = database === 'mariadb' ? 5000 : 10_000;
  const memory =
    megabytesMore === undefined ? '' : `, ${megabytesMore} MB more memory at most (target 80), ${megabytes} MB in all`;
  return `W7 import of ${rows} customers, ${(databaseRows / rows).toFixed(1)} rows in the database for each: ${(rows / commitSeconds).toFixed(0)} customers/s, ${perSecond.toFixed(0)} rows/s written (target ${target}: ${verdict(perSecond >= target)}; CPU ${cpuText(commitCpuMs)} ms a customer), read and checked in ${previewSeconds.toFixed(1)} s${memory}; ${othersText(imported.listP95)}`;
}

function exportLines({ customers, text, workbook, limit, besideOthers }: ExportMeasured): string[] {
  const ratio = text.seconds / limit.seconds;
  return [
    `W8 export of ${customers} customers, the same ${text.bytes} bytes as the limit: ${ratio.toFixed(2)} × the limit's time (target 1.3: ${verdict(ratio <= 1.3)}); ${fileText(text)}; limit ${fileText(limit)}; workbook ${fileText(workbook)}`,
    collectionLine('W8 beside others, export', besideOthers, 150),
  ];
}

const fileText = ({ seconds, cpuMs, megabytes }: GivenFile): string =>
  `${seconds.toFixed(2)} s, CPU ${cpuMs === undefined ? '–' : (cpuMs / 1000).toFixed(2)} s, ${megabytes ?? '–'} MB in all`;

function collectionLine(
  what: string,
  { customers, seconds, cpuMs, megabytesMore, listP95 }: CollectionMeasured,
  most: number,
): string {
  const memory = megabytesMore === undefined ? '' : `, ${megabytesMore} MB more memory at most (target ${most})`;
  return `${what} of ${customers} customers: ${seconds.toFixed(1)} s, CPU ${cpuText(cpuMs)} ms a customer${memory}; ${othersText(listP95)}`;
}

const othersText = ({ idle, busy }: ListP95): string =>
  `p95 of another's list ${idle.toFixed(0)} → ${busy.toFixed(0)} ms (target twice: ${verdict(busy <= 2 * idle)})`;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
