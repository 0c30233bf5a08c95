import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { FilePlaces } from '../src/file/file-places.js';
import { FileStore } from '../src/file/file-store.js';
import { FileSweeper } from '../src/file/file-sweeper.js';
import { S3Store, type S3Config } from '../src/file/s3-store.js';
import { startApi, type TestApi } from './api.js';
import { documentIn, DocumentStory, filesOnDisk } from './document-story.js';
import { aGroup, type TestGroup } from './register.js';

// Against a server of its own that speaks S3 and checks signatures.
describe('documents in a bucket', () => {
  let folder: string;
  let peer: S3rver;
  let bucket: S3Config;
  let api: TestApi;
  let group: TestGroup;
  let office: DocumentStory;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'register-s3-'));
    peer = new S3rver({ ...peerOptions(folder), port: 0 });
    const { port } = await peer.run();
    bucket = {
      endpoint: new URL(`http://127.0.0.1:${port}`),
      bucket: 'dokument',
      region: 'eu-north-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    };
    api = await startApi({ config: { bucket } });
  });
  beforeEach(async () => {
    group = await aGroup(api);
    office = new DocumentStory(api, await group.user('office'), await group.customer());
  });
  afterAll(async () => {
    await api.close();
    await peer.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const inBucket = (): string[] =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('._S3rver_object'));

  it('lie there whole and nowhere else, under names of ours, and come back as they were', async () => {
    const bytes = randomBytes(300_000);
    const id = await office.upload('../Ritning åäö.pdf', bytes);
    expect(bytes.equals(await office.bytesOf(id))).toBe(true);
    expect(inBucket()).toEqual([expect.stringMatching(/^dokument\/[0-9a-f]{2}\/[0-9a-f]{32}\._S3rver_object$/)]);
    expect(await filesOnDisk(api.config.dataDir)).toEqual([]);
  });

  it('go from there when they are removed for good', async () => {
    const before = inBucket();
    const id = await office.upload('bort.txt', 'x');
    expect(inBucket()).toHaveLength(before.length + 1);
    await office.change(`documentsDelete(ids: ["${id}"])`);
    await office.change(`documentsRemove(ids: ["${id}"])`);
    const { unitOfWork, read } = api.database;
    const places = new FilePlaces(new FileStore(api.config.dataDir), new S3Store(bucket));
    await new FileSweeper(places, unitOfWork, read, () => api.clock.now).sweep();
    expect(inBucket()).toEqual(before);
  });

  it('wait on this machine while the bucket does not answer, and are kept once it does', async () => {
    const unused = createServer().listen(0, '127.0.0.1');
    await once(unused, 'listening');
    const { port } = unused.address() as AddressInfo;
    unused.close();
    const patient = await startApi({
      config: { bucket: { ...bucket, endpoint: new URL(`http://127.0.0.1:${port}`) } },
    });
    const late = new S3rver({ ...peerOptions(folder), port });
    try {
      const there = await aGroup(patient);
      const story = new DocumentStory(patient, await there.user('office'), await there.customer());
      const address = (await story.begin('a.txt', 3)).headers.get('location') ?? '';
      expect((await story.send(address, 0, Buffer.from('hej'))).status).toBe(500);
      expect(await story.names()).toEqual([]);
      expect(patient.logged.join('\n')).toContain('The file store does not answer');
      await late.run();
      expect(await story.offsetOf(address)).toBe(3);
      expect(String(await story.bytesOf(documentIn(address)))).toBe('hej');
      expect(await filesOnDisk(patient.config.dataDir)).toEqual([]);
    } finally {
      await patient.close();
      await late.close();
    }
  });

  it('are not sent to whoever does not know us', async () => {
    const stranger = new S3Store({ ...bucket, secretAccessKey: 'fel' });
    await expect(stranger.open('aa/bb')).rejects.toThrow('The file store does not answer');
  });
});

const peerOptions = (directory: string) => ({
  address: '127.0.0.1',
  silent: true,
  directory,
  configureBuckets: [{ name: 'dokument', configs: [] }],
});
