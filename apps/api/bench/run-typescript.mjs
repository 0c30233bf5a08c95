// node --import ./bench/run-typescript.mjs bench/bench.ts: runs the sources as they are.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
