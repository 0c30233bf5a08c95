import { createApp } from './app.js';
import { readConfig } from './config.js';
import { endOnSignal, sayWhyNot } from './http/process.js';

try {
  const app = await createApp(readConfig(process.env));
  endOnSignal(app);
  process.stdout.write(`Customer register: ${(await app.listen()).href}\n`);
} catch (error) {
  sayWhyNot(error);
}
