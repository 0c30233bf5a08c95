import { describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { summary } from '../run/summary.js';
import { configFile } from './planted-workspace.js';

describe('someone who types a command', () => {
  it('wrongly is told which there are', () => {
    const ending = spawnSync(process.execPath, [configFile('run.mjs'), 'lunch'], { encoding: 'utf8' });
    expect(ending.stderr).toMatch(
      /npm start, npm test, npm run bench, npm run audit:verify or npm run format \(got "lunch"\)/,
    );
    expect(ending.status).toBe(1);
  });

  it('for a test step that does not exist is told which there are, before anything runs', () => {
    const ending = spawnSync(process.execPath, [configFile('run.mjs'), 'test', 'spelling'], { encoding: 'utf8' });
    expect(ending.stderr).toMatch(/^No step is called spelling\. There are: build, typecheck, .+, journeys\.\n$/);
    expect(ending.stdout).toBe('');
    expect(ending.status).toBe(1);
  });
});

describe('the summary of the tests', () => {
  const passed = { name: 'domain', outcome: 'passed', seconds: 3.14 } as const;
  const failed = { name: 'web', outcome: 'failed', seconds: 9 } as const;
  const skipped = { name: 'journeys', outcome: 'skipped', seconds: 0, reason: 'no Chromium' } as const;

  it('ends with the count alone on its line', () => {
    expect(summary([passed, failed, skipped, passed])).toMatch(/\n2 passed, 1 failed, 1 skipped\n$/);
  });

  it('frames what was not run, and why', () => {
    expect(summary([passed, skipped])).toMatch(/!{20,}\nSKIPPED {2}JOURNEYS: no Chromium\n!{20,}\n/);
  });

  it('frames nothing when everything ran', () => {
    expect(summary([passed])).not.toContain('!');
  });
});

describe('a test that this machine cannot run', () => {
  const step = "{ name: 'journeys', command: ['node', '--version'], needs: 'chromium' }";
  const script = `console.log(JSON.stringify(await (await ${moduleOf('run-step.js')}).runStep(${step})))`;

  it('is skipped with the reason', () => {
    const result = resultOf(script, { CHROMIUM: '/nowhere/chromium', CI: '' });
    expect(result).toMatchObject({ outcome: 'skipped', reason: expect.stringContaining('no Chromium') });
  });

  it('is a failure in CI', () => {
    const result = resultOf(script, { CHROMIUM: '/nowhere/chromium', CI: 'true' });
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('no Chromium') });
  });

  it('runs where the machine has what it needs', () => {
    const result = resultOf(script, { CHROMIUM: process.execPath, CI: 'true' });
    expect(result).toMatchObject({ outcome: 'passed' });
  });
});

describe('a step that runs beside others', () => {
  it('says under its own heading, when it has ended, all that it had to say', () => {
    const step = (name: string, program: string) =>
      JSON.stringify({ name, command: ['node', '-e', program], together: true });
    const quick = step('quick', "console.log('hare'); console.log('hare again')");
    // It goes on once the other has ended, which it hears of by a file.
    const slow = step(
      'slow',
      `console.log('tortoise');
       const look = setInterval(() => {
         if (!fs.existsSync(process.env.HARE_IN)) return;
         clearInterval(look);
         console.log('tortoise again');
       }, 20)`,
    );
    const folder = mkdtempSync(path.join(tmpdir(), 'register-steps-'));
    const script = `const [{ runStep }, { writeFileSync }] = await Promise.all([${moduleOf('run-step.js')}, import('node:fs')]);
      await Promise.all([runStep(${slow}), runStep(${quick}).then(() => writeFileSync(process.env.HARE_IN, ''))]);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, HARE_IN: path.join(folder, 'in') },
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toBe('\n── quick ──\nhare\nhare again\n\n── slow ──\ntortoise\ntortoise again\n');
  });
});

describe('a server that is told to stop', () => {
  const server = "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')";
  const stubborn = "setInterval(() => {}, 1000); console.log('ready')";

  it('gets the signal, and its exit code is ours', async () => {
    expect(await stoppedBy('SIGTERM', server)).toEqual([7, null]);
  });

  it('hears it also when only the npm above us was told', async () => {
    // npm's shell neither becomes our program nor passes a signal on: `true` keeps this one from becoming it.
    const shell = spawn(
      'sh',
      ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, wrapperSource(server)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, npm_lifecycle_event: 'start' },
      },
    );
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    // The pipe closes when the last who holds it, the server, has ended.
    await once(shell.stdout, 'close');
    expect(shell.signalCode).toBe('SIGTERM');
  });

  it('that dies of the signal lets us die of it too', async () => {
    expect(await stoppedBy('SIGTERM', stubborn)).toEqual([null, 'SIGTERM']);
  });
});

/** How the wrapper ended when it alone was sent the signal while its child ran. */
async function stoppedBy(signal: NodeJS.Signals, childSource: string): Promise<unknown[]> {
  const wrapper = spawn(process.execPath, ['--input-type=module', '-e', wrapperSource(childSource)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(wrapper.stdout, 'data');
  wrapper.kill(signal);
  return once(wrapper, 'exit');
}

function wrapperSource(childSource: string): string {
  return `const { run, endLike } = await ${moduleOf('child.js')};
    endLike(await run(process.execPath, ['-e', ${JSON.stringify(childSource)}]));`;
}

function resultOf(source: string, env: NodeJS.ProcessEnv): unknown {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function moduleOf(name: string): string {
  return `import(${JSON.stringify(`file://${configFile(`run/${name}`)}`)})`;
}
