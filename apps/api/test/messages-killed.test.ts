import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { authorOf } from '../src/history/history-recorder.js';
import { MessageService } from '../src/message/message.service.js';
import type { Actor } from '../src/request-context.js';
import { anAuthor } from './an-author.js';
import { openTestDatabase, type TestDatabase } from './database.js';
import { mailServer, type MailServer } from './peers/mail-server.js';
import { startProgram, type Program } from './programs.js';

const many = 12;

describe('letters whose sender is killed', () => {
  let database: TestDatabase;
  let server: MailServer;
  let dataDir: string;
  let actor: Actor;
  let messages: MessageService;
  const processes: Program[] = [];

  beforeEach(async () => {
    [database, server] = await Promise.all([openTestDatabase(), mailServer()]);
    dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'register-messages-'));
    const ciphers = new GroupCiphers(readConfig({ DATA_DIR: dataDir }).secrets);
    actor = await anAuthor(database, ciphers);
    messages = new MessageService(ciphers, Date.now);
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((each) => each.kill()));
    await Promise.all([server.close(), database.close()]);
    await fs.rm(dataDir, { recursive: true, force: true });
  });

  async function aProcess(): Promise<Program> {
    const work = { dataDir, database: database.config, mail: server.url };
    const started = startProgram('messages-until-killed', { WORK: JSON.stringify(work) });
    processes.push(started);
    await started.wrote(1);
    return started;
  }

  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + 60_000; !(await isSo()); await pause(5))
      if (Date.now() > deadline) throw new Error(`${server.letters.length} letters have come`);
  }

  const states = async (): Promise<string[]> =>
    (await database.read.all<{ state: string }>('SELECT state FROM message')).map(({ state }) => state);

  it('come all of them, each once to the eye, though it died when the server had taken one and had not said so', async () => {
    const to = { kind: 'USER', id: actor.actorId, name: 'Påhittad' } as const;
    await database.unitOfWork.inTransaction(async ({ sql }) => {
      for (let n = 0; n < many; n += 1)
        await messages.leave(sql, {
          groupId: actor.groupId,
          kind: 'PASSWORD_CHANGED',
          channel: 'EMAIL',
          to,
          language: 'sv',
          by: authorOf(actor),
        });
    });
    server.mode = 'ANSWERS_LATE';
    for (const taken of [1, 4, 7]) {
      const running = await aProcess();
      await until(() => server.letters.length >= taken);
      await running.kill();
      // The letter is with the server, and here it is still being sent.
      expect(await states()).toContain('SENDING');
    }
    server.mode = 'WELL';
    await aProcess();
    await until(async () => (await states()).every((state) => state === 'SENT'));
    expect(server.shown()).toHaveLength(many);
    // Those that the dead had on their lips came twice, under the same name.
    expect(server.letters.length).toBeGreaterThan(many);
  }, 120_000);
});
