// The door of `npm start`, `npm test`, `npm run bench`, `npm run audit:verify` and `npm run format`.
// This file uses nothing that an old Node cannot read, so that an old Node gets a sentence and not a stack trace.
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [command = '', ...args] = process.argv.slice(2);
const commands = ['start', 'test', 'bench', 'audit', 'format'];

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `The customer register needs Node 20.19 or newer, and this is Node ${process.versions.node}. ` +
      'Install a newer Node and run the same command again.',
  );
} else if (!commands.includes(command)) {
  stop(
    `Say what to do: npm start, npm test, npm run bench, npm run audit:verify or npm run format (got "${command}").`,
  );
} else {
  import(`./run/${command}.js`).then((module) => module[command](args)).catch((error) => stop(error.message));
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
