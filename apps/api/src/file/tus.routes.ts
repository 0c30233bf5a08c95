import type { Readable } from 'node:stream';
import { MemoryLocker, Server } from '@tus/server';
import { DataStore, Upload } from '@tus/utils';
import { violation, type Violation } from '@register/domain/violation';
import { messageFor } from '../graphql/messages/message-for.js';
import type { Log } from '../log.js';
import type { Actor, Language } from '../request-context.js';
import { errorBody, statusOf } from './file-answers.js';
import type { FileHandler } from './file-requests.js';
import { FileRefused } from './file.service.js';
import type { UploadDesk } from './upload-desk.js';

/**
 * Uploads by tus 1.0, below `/files/uploads`. One server object a request: its store is the desk as this one actor sees
 * it. The lock is this process' own; between processes the desk's transactions decide.
 */
export function tusHandler(desk: UploadDesk, log: Log): FileHandler {
  const locker = new MemoryLocker({ acquireLockTimeout: 10_000 });
  return async ({ actor, language, request, response }) => {
    // Names another method than the one that was guarded.
    delete request.headers['x-http-method-override'];
    const server = new Server({
      path: '/files/uploads',
      relativeLocation: true,
      locker,
      datastore: new DeskStore(desk, actor),
      allowedOrigins: () => false,
      namingFunction: () => desk.newId(),
      onUploadCreate: async (_, { id, size = 0, metadata = {} }) => {
        await desk.begin(actor, id, { size, metadata });
        return {};
      },
      onIncomingRequest: async ({ method }, id) => {
        // Whole, and its sender never heard of it: it becomes what it was to be before anybody is told that it is whole.
        if (method === 'HEAD') await desk.finish(actor, id);
      },
      onUploadFinish: async (_, { id }) => {
        await desk.finish(actor, id);
        return {};
      },
      disableTerminationForFinishedUploads: true,
      onResponseError: (_, error) => answerTo(error, language, log),
    });
    await server.handle(request, response);
  };
}

/** The desk as tus wants to see it. */
class DeskStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination'];

  constructor(
    private readonly desk: UploadDesk,
    private readonly actor: Actor,
  ) {
    super();
  }

  override async getUpload(id: string): Promise<Upload> {
    const state = await this.desk.find(this.actor, id);
    if (!state) throw new FileRefused(violation('NOT_FOUND', ['id']));
    return new Upload({ id, ...state });
  }

  override write(piece: Readable, id: string, offset: number): Promise<number> {
    return this.desk.write(this.actor, id, piece, offset);
  }

  override remove(id: string): Promise<void> {
    return this.desk.cancel(this.actor, id);
  }
}

/** In the form that all our errors have. What tus itself says stands as it is. */
function answerTo(error: unknown, language: Language, log: Log): { status_code: number; body: string } | undefined {
  if (error instanceof FileRefused) return refusal(error.violation, language);
  if (typeof error === 'object' && error !== null && 'status_code' in error) return undefined;
  log.failure(error, { where: 'uploads' });
  return {
    status_code: 500,
    body: errorBody('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Try again: what has arrived is kept.'),
  };
}

const refusal = (violation: Violation, language: Language) => ({
  status_code: statusOf(violation),
  body: errorBody(violation.code, messageFor(violation, language)),
});
