import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Upload } from 'tus-js-client';
import { startApi, type TestApi } from './api.js';
import { startProgram } from './programs.js';
import { documentIn, DocumentStory, filesOnDisk } from './document-story.js';
import { aGroup } from './register.js';

// A second process over the same register takes the file, and is killed at half.
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('An upload goes on in another process when the one that took it is killed at half', async () => {
  const group = await aGroup(api);
  const customer = await group.customer();
  const office = new DocumentStory(api, await group.user('office'), customer);
  const work = JSON.stringify({ database: api.database.config, dataDir: api.config.dataDir });
  const doomed = startProgram('serves-api', { WORK: work });
  await doomed.wrote(1);
  const bytes = randomBytes(1_000_000);
  const options = {
    chunkSize: 50_000,
    retryDelays: null,
    headers: { ...office.who.headers },
    metadata: { filename: 'ritning.bin', customerId: customer.id },
  };

  const acknowledged = await new Promise<{ offset: number; address: string }>((resolve, reject) => {
    let offset = 0;
    const upload = new Upload(bytes, {
      ...options,
      endpoint: new URL('/files/uploads', doomed.lines[0]).href,
      onChunkComplete: (_, accepted) => {
        offset = accepted;
        if (accepted >= bytes.length / 2) void doomed.kill();
      },
      onError: () => resolve({ offset, address: new URL(upload.url ?? '', doomed.lines[0]).pathname }),
      onSuccess: () => reject(new Error('It was not killed in time')),
    });
    upload.start();
  });
  expect(acknowledged.offset).toBeGreaterThanOrEqual(bytes.length / 2);
  expect(await office.names()).toEqual([]);

  // Nothing that was acknowledged is sent again.
  expect(await office.offsetOf(acknowledged.address)).toBeGreaterThanOrEqual(acknowledged.offset);
  await new Promise<void>((resolve, reject) => {
    new Upload(bytes, {
      ...options,
      uploadUrl: new URL(acknowledged.address, api.url).href,
      onError: reject,
      onSuccess: () => resolve(),
    }).start();
  });
  expect(bytes.equals(await office.bytesOf(documentIn(acknowledged.address)))).toBe(true);
  expect(await office.names()).toEqual(['ritning.bin']);
  expect(await filesOnDisk(api.config.dataDir)).toHaveLength(1);
}, 120_000);
