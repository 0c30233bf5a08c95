import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createReadStream } from 'node:fs';
import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response, Router } from 'express';
import { parsePublicId, publicId } from '../database/ids.js';
import type { ModuleDeps } from '../module.js';
import { attachment } from './attachment.js';
import { forAdministrators, refuse, refuseFor } from './file-requests.js';
import type { FileHandler } from './file-requests.js';
import { FileRefused } from './file.service.js';
import type { FileMaker, FileService, UploadRule } from './file.service.js';
import { NoUpload, receiveUpload } from './upload.js';

/** `POST /files` takes a file, `GET /files/<id>` gives one out; `made` are files that are made when asked for. */
export async function fileRouter(
  deps: ModuleDeps,
  files: FileService,
  uploads: UploadRule,
  made: Readonly<Record<string, FileMaker>>,
): Promise<Router> {
  const { Router: newRouter } = (await import('express')).default;
  const guarded = (handler: FileHandler) => forAdministrators(deps.authenticator, deps.config.publicUrl, handler);
  const router = newRouter();
  router.post('/', guarded(upload(files, uploads)));
  for (const [path, maker] of Object.entries(made)) router.get(path, guarded(makeAndSend(maker)));
  router.get('/:id', guarded(download(files)));
  router.use((_request, response) => refuse(response, 404, 'NOT_FOUND', 'There is nothing here.'));
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const requestId = randomBytes(9).toString('base64url');
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
      if (error instanceof FileRefused)
        refuseFor(response, error.violation.code === 'FILE_TOO_LARGE' ? 413 : 415, error.violation, language);
      else if (error instanceof NoUpload)
        refuse(response, 400, 'BAD_REQUEST', 'Send multipart/form-data with the file in a field called "file".');
      else throw error;
    }
  };

const makeAndSend =
  (maker: FileMaker): FileHandler =>
  async ({ actor, language, request, response }) => {
    const file = await maker({ actor, language, id: String(request.params['id'] ?? '') });
    if (!file) return refuse(response, 404, 'NOT_FOUND', 'There is nothing to make this file of.');
    attachment(response, file.name);
    await pipeline(Readable.from(file.pieces), response).catch((error: unknown) => {
      // The reader went away.
      if (!response.destroyed) throw error;
    });
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
    await new Promise<void>((resolve, reject) => {
      const source = createReadStream(files.store.at(file.path));
      source.on('error', reject);
      response.on('close', () => {
        source.destroy();
        resolve();
      });
      source.pipe(response);
    });
  };
