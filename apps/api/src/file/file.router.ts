import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createReadStream } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response, Router } from 'express';
import { parsePublicId, publicId } from '../database/ids.js';
import type { ModuleDeps } from '../module.js';
import { inAddress, inBody, type AskedIn } from './asked-in.js';
import { attachment, shown } from './attachment.js';
import { refuse, refuseFor } from './file-answers.js';
import { guarded, type FileGuard, type FileHandler, type FileRequest } from './file-requests.js';
import { FileRefused, GivingEnded } from './file.service.js';
import type { AskedFile, FileGiver, FileMaker, FileService, UploadRule } from './file.service.js';
import type { UploadDesk } from './upload-desk.js';
import { NoUpload, receiveUpload } from './upload.js';

/** What other modules put below `/files`. */
export interface FileRoutes {
  /** `POST /files`. */
  readonly uploads: UploadRule;
  /** `/files/uploads`, by tus. */
  readonly desk: UploadDesk;
  /** Files that are made when an administrator asks for them, by path. */
  readonly made: Readonly<Record<string, FileMaker>>;
  /** Files that somebody signed in may have, by path; the giver decides which. */
  readonly given: Readonly<Record<string, FileGiver>>;
  /** The same of what is written down as given out: a link on somebody else's page must not do that. */
  readonly traced: Readonly<Record<string, FileGiver>>;
  /** The same where it is also said why: by `POST`, since addresses are kept. */
  readonly posted: Readonly<Record<string, FileGiver>>;
}

/** `POST /files` takes a file, `GET /files/<id>` gives one out; the rest is other modules'. */
export async function fileRouter(deps: ModuleDeps, files: FileService, routes: FileRoutes): Promise<Router> {
  const [{ Router: newRouter }, { tusHandler }] = await Promise.all([
    import('express').then((express) => express.default),
    import('./tus.routes.js'),
  ]);
  const by = (guard: FileGuard, handler: FileHandler) =>
    guarded(deps.authenticator, deps.config.publicUrl, guard, handler);
  const router = newRouter();
  const tus = by('everybody signed in', tusHandler(routes.desk, deps.log));
  router.post('/uploads', tus);
  for (const method of ['head', 'patch', 'delete'] as const) router[method]('/uploads/:id', tus);
  router.post('/', by('administrators', upload(files, routes.uploads)));
  for (const [path, giver] of Object.entries(routes.given)) router.get(path, by('everybody signed in', give(giver)));
  for (const [path, giver] of Object.entries(routes.traced)) router.get(path, by('our own pages', give(giver)));
  for (const [path, giver] of Object.entries(routes.posted))
    router.post(path, by('everybody signed in', give(giver, inBody)));
  for (const [path, maker] of Object.entries(routes.made)) router.get(path, by('administrators', makeAndSend(maker)));
  router.get('/:id', by('administrators', download(files)));
  router.use((_request, response) => refuse(response, 404, 'NOT_FOUND', 'There is nothing here.'));
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    if (error instanceof GivingEnded) return void response.destroy();
    const requestId = randomUUID();
    deps.log.failure(error, { requestId, where: 'files' });
    if (response.headersSent) response.destroy();
    else
      refuse(response, 500, 'INTERNAL_SERVER_ERROR', `Something went wrong on our side (${requestId}).`, { requestId });
  });
  return router;
}

const upload =
  (files: FileService, rule: UploadRule): FileHandler =>
  async ({ actor, language, request, response }) => {
    const { groupId, membershipId } = actor;
    try {
      const answer = await receiveUpload(request, rule.maxBytes, async ({ stream, name }) => {
        const { id, size } = await files.keep(stream, { ...rule, groupId, name, createdBy: membershipId });
        return { fileId: publicId('fil', id), name, size };
      });
      response.status(201).set('cache-control', 'no-store').json(answer);
    } catch (error) {
      // What is still on its way is of no interest to us.
      if (!request.complete) response.set('connection', 'close');
      if (error instanceof FileRefused) refuseFor(response, error.violation, language);
      else if (error instanceof NoUpload)
        refuse(response, 400, 'BAD_REQUEST', 'Send multipart/form-data with the file in a field called "file".');
      else throw error;
    }
  };

const makeAndSend =
  (maker: FileMaker): FileHandler =>
  async (asked) => {
    const file = await maker(askedFile(asked));
    if (!file) return refuse(asked.response, 404, 'NOT_FOUND', 'There is nothing to make this file of.');
    attachment(asked.response, file.name);
    await send(Readable.from(file.pieces), asked.response);
  };

const give =
  (giver: FileGiver, read: AskedIn = inAddress): FileHandler =>
  async (asked) => {
    const { request, response } = asked;
    const query = await read(request, response);
    if (!query) return refuse(response, 400, 'BAD_REQUEST', 'Send JSON of at most 16 kB: texts by name.');
    const file = await giver({ ...askedFile(asked), query });
    if (!file) return refuse(response, 404, 'NOT_FOUND', 'There is no such file, or it has been removed.');
    const source = request.method === 'HEAD' ? null : await file.open();
    if (file.shownAs === null) attachment(response, file.name);
    else shown(response, file.name, file.shownAs);
    if (file.size !== null) response.set('content-length', String(file.size));
    if (source === null) return void response.end();
    await send(source, response);
  };

const download =
  (files: FileService): FileHandler =>
  async ({ actor, request, response }) => {
    const id = parsePublicId('fil', String(request.params['id']));
    const file = id && (await files.find(actor.groupId, id));
    if (!file) return refuse(response, 404, 'NOT_FOUND', 'There is no such file, or it has been removed.');
    attachment(response, file.name);
    response.set('content-length', String(file.size));
    if (request.method === 'HEAD') return void response.end();
    await send(createReadStream(files.store.at(file.path)), response);
  };

async function send(source: Readable, response: Response): Promise<void> {
  await pipeline(source, response).catch((error: unknown) => {
    if (!hasLeft(error)) throw error;
  });
}

/** The reader went away. */
const hasLeft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

const askedFile = ({ actor, language, request }: FileRequest): AskedFile => ({
  actor,
  language,
  id: String(request.params['id'] ?? ''),
});
