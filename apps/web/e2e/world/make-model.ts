import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillRegister } from './fill-register';
import { startProduct } from './product';

/**
 * Jest's global set-up: the demo group is made once, and each file of journeys begins with a copy of it. JOURNEY_CUSTOMERS=100000
 * makes it as large as that, for walks through a register that has grown.
 */
export default async function makeModel(): Promise<void> {
  const model = await mkdtemp(path.join(tmpdir(), 'register-model-'));
  const product = await startProduct();
  await fillRegister(product, Number(process.env['JOURNEY_CUSTOMERS'] ?? '0'));
  await product.rest();
  await cp(product.dataDir, model, { recursive: true });
  await rm(product.dataDir, { recursive: true });
  process.env['JOURNEY_MODEL'] = model;
}
