import fs from 'node:fs';
import os from 'node:os';
import { gatherFacts } from './bench-facts.js';
import { readOptions, type BenchedDatabase, type BenchOptions } from './bench-options.js';
import { measureChange } from './collection-workload.js';
import { memoryOf } from './cpu-time.js';
import { measureExport } from './export-workload.js';
import { openRegister, type GeneratedRegister } from './generated-register.js';
import { measureImport } from './import-workload.js';
import { startLimit } from './limit-process.js';
import { startLoad } from './load.js';
import { measure, type Measured } from './measure.js';
import { startProduct } from './product-server.js';
import { profileExport, profileImport, profileWorkloads } from './profile.js';
import { tableOf, writeResults, type RunResult } from './report.js';
import { workloads, type Workload } from './workloads.js';

// `npm run bench`: the product against a bare server that gives the same answers, on generated registers. Read the ratios:
// the figures beside them are this machine's, at this moment.

const options = optionsOrEnd();
if (!fs.existsSync(options.server))
  throw new Error(`${options.server} is not built: run npm run bench from the root, or build first.`);
const results: RunResult[] = [];
for (const size of options.sizes) {
  for (const database of options.databases) {
    const result = await run(database, size);
    if (!result) continue;
    results.push(result);
    console.log(tableOf(result));
  }
}
if (results.length > 0) console.log(`\nWritten to ${writeResults(options.folder, results)}`);

async function run(database: BenchedDatabase, size: number): Promise<RunResult | undefined> {
  const register = await openRegister(options.folder, database, size);
  try {
    if (options.profiles === undefined) return await measureAll(register, database, size);
    await profileWorkloads(register, chosen(), size, { ...options, profiles: options.profiles });
    if (isAsked('W7', options)) await profileImport(register, size, { ...options, profiles: options.profiles });
    if (isAsked('W8', options)) await profileExport(register, size, { ...options, profiles: options.profiles });
    return undefined;
  } finally {
    await register.remove();
  }
}

async function measureAll(register: GeneratedRegister, database: BenchedDatabase, size: number): Promise<RunResult> {
  const product = await startProduct(options.server, register);
  const idle = memoryOf(product.pid)?.now;
  const limit = await startLimit(register);
  const load = startLoad();
  try {
    const facts = await gatherFacts(product, register, size);
    const measured: Measured[] = [];
    for (const workload of chosen()) {
      const planted = { ...facts, ...(await workload.plant?.(product, register)) };
      const machine = { product, limit, load, databasePid: register.databasePid, facts: planted };
      measured.push(await measure(workload, machine, options));
    }
    const busy = memoryOf(product.pid)?.most;
    const imported = isAsked('W7', options) ? await measureImport(product, register, options.importRows) : undefined;
    const exported = isAsked('W8', options) ? await measureExport(product, limit, options) : undefined;
    const changed = isAsked('W12', options) ? await measureChange(product, facts.cities) : undefined;
    const memory = idle === undefined || busy === undefined ? undefined : { idle, busy };
    const { startMs } = product;
    const loadAverage = os.loadavg()[0] ?? 0;
    return { database, size, startMs, memory, measured, imported, exported, changed, loadAverage };
  } finally {
    load.close();
    await limit.stop();
    await product.stop();
  }
}

function optionsOrEnd(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

function chosen(): readonly Workload[] {
  return workloads.filter(({ id }) => isAsked(id, options));
}

function isAsked(id: string, { only }: BenchOptions): boolean {
  return only?.has(id) ?? true;
}
