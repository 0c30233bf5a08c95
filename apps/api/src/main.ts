import { setFlagsFromString } from 'node:v8';
import { readConfig } from './config.js';
import { endOnSignal, sayWhyNot, warnInLog } from './http/process.js';

// Left alone, V8 lets the heap grow to four times what is alive in it before it looks: an import of 50,000 rows held 170 MB of waste.
setFlagsFromString('--heap-growing-percent=100');
warnInLog();
try {
  const config = readConfig(process.env);
  // graphql-js examines every value with care unless this says production, at a third of a request's time. What differs for
  // people (the demo, the log) is config.production.
  process.env['NODE_ENV'] = 'production';
  const { createApp } = await import('./app.js');
  const app = await createApp(config);
  endOnSignal(app);
  process.stdout.write(await app.start());
} catch (error) {
  sayWhyNot(error);
}
