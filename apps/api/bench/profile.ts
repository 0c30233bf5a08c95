import path from 'node:path';
import { gatherFacts } from './bench-facts.js';
import type { BenchOptions } from './bench-options.js';
import { measureExportAlone } from './export-workload.js';
import type { GeneratedRegister } from './generated-register.js';
import { measureImport } from './import-workload.js';
import { startLoad } from './load.js';
import { startProduct } from './product-server.js';
import type { Workload } from './workloads.js';

/** Runs each workload on a server of its own that writes a CPU profile when it ends: open it in a browser's developer tools. */
export async function profileWorkloads(
  register: GeneratedRegister,
  workloads: readonly Workload[],
  size: number,
  { server, sliceMs, profiles }: BenchOptions & { readonly profiles: string },
): Promise<void> {
  const load = startLoad();
  for (const workload of workloads) {
    const folder = path.join(profiles, `${register.database.kind}-${size}-${workload.id}`);
    const product = await startProduct(server, register, folder);
    try {
      const facts = await gatherFacts(product, register, size);
      const bodies = workload
        .variables({ ...facts, ...(await workload.plant?.(product, register)) })
        .map(({ product: variables }) => JSON.stringify({ query: workload.document, variables }));
      const target = { port: Number(product.url.port), path: product.url.pathname, headers: product.headers };
      const result = await load.run({
        ...target,
        bodies,
        from: 0,
        expected: ['{"data":'],
        connections: 16,
        ms: 4 * sliceMs,
      });
      console.log(
        `${workload.id}: ${(result.requests / result.seconds).toFixed(0)} requests/s under the profiler, profile in ${folder}`,
      );
    } finally {
      await product.stop();
    }
  }
  load.close();
}

/** The same for an import: the profile holds its dry run and its writing. */
export async function profileImport(
  register: GeneratedRegister,
  size: number,
  { server, profiles, importRows }: BenchOptions & { readonly profiles: string },
): Promise<void> {
  const folder = path.join(profiles, `${register.database.kind}-${size}-W7`);
  const product = await startProduct(server, register, folder);
  try {
    const { rows, previewSeconds, commitSeconds } = await measureImport(product, register, importRows);
    console.log(
      `W7: ${rows} rows read and checked in ${previewSeconds.toFixed(1)} s, written in ${commitSeconds.toFixed(1)} s under the profiler, profile in ${folder}`,
    );
  } finally {
    await product.stop();
  }
}

/** The same for an export, as a text table and then as a workbook, while nobody else asks. */
export async function profileExport(
  register: GeneratedRegister,
  size: number,
  { server, profiles }: BenchOptions & { readonly profiles: string },
): Promise<void> {
  for (const format of ['CSV', 'XLSX'] as const) {
    const folder = path.join(profiles, `${register.database.kind}-${size}-W8-${format.toLowerCase()}`);
    const product = await startProduct(server, register, folder);
    try {
      const { seconds } = await measureExportAlone(product, format);
      console.log(`W8 ${format}: ${seconds.toFixed(1)} s under the profiler, profile in ${folder}`);
    } finally {
      await product.stop();
    }
  }
}
