import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct } from './product';

/** Jest's global set-up: the demo group is made once, and each file of journeys begins with a copy of it. */
export default async function makeModel(): Promise<void> {
  const model = await mkdtemp(path.join(tmpdir(), 'register-model-'));
  const product = await startProduct();
  await product.rest();
  await cp(product.dataDir, model, { recursive: true });
  await rm(product.dataDir, { recursive: true });
  process.env['JOURNEY_MODEL'] = model;
}
