import { createApp } from './app.js';
import { readConfig } from './config.js';
import { endOnSignal, sayWhyNot } from './http/process.js';

try {
  const app = await createApp(readConfig(process.env));
  endOnSignal(app);
  process.stdout.write(await app.start());
} catch (error) {
  sayWhyNot(error);
}
