// node --import ./test/run-typescript.mjs file.ts: runs a source file as its own process, for tests that kill or multiply processes.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
