import fs from 'node:fs/promises';
import path from 'node:path';
import { dataOf, type TestApi, type TestViewer } from './api.js';

/** Documents as a person meets them: uploads by hand-made tus, the rest over GraphQL. */
export class DocumentStory {
  constructor(
    private readonly api: TestApi,
    readonly who: TestViewer,
    private readonly customer: { readonly id: string },
  ) {}

  /** Announces a file; its address, or what was answered instead. */
  async begin(name: string, size: number, more: Begin = {}): Promise<Response> {
    const metadata = { filename: name, customerId: this.customer.id, ...more.metadata };
    return this.fetch('/files/uploads', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(size),
        'upload-metadata': Object.entries(metadata)
          .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
          .join(','),
        ...more.headers,
      },
    });
  }

  send(address: string, from: number, bytes: Uint8Array): Promise<Response> {
    return this.fetch(address, {
      method: 'PATCH',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': String(from),
        'content-type': 'application/offset+octet-stream',
      },
      body: bytes,
    });
  }

  /** How much of it has arrived, as the server says. */
  async offsetOf(address: string): Promise<number | null> {
    const response = await this.fetch(address, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
    return response.status === 200 ? Number(response.headers.get('upload-offset')) : null;
  }

  /** A whole file; the id of the document it became. */
  async upload(name: string, content: string | Uint8Array, folderId?: string): Promise<string> {
    const bytes = Buffer.from(content);
    const begun = await this.begin(name, bytes.length, folderId ? { metadata: { folderId } } : {});
    if (begun.status !== 201)
      throw new Error(`Not begun: ${begun.status} ${await begun.text()} ${this.api.logged.at(-1)}`);
    const address = begun.headers.get('location') ?? '';
    const sent = await this.send(address, 0, bytes);
    if (sent.status !== 204) throw new Error(`Not sent: ${sent.status} ${await sent.text()} ${this.api.logged.at(-1)}`);
    return documentIn(address);
  }

  async folder(name: string, parentId?: string): Promise<string> {
    const { documents, userErrors } = await this.change(
      `documentFolderCreate(customerId: "${this.customer.id}", name: ${JSON.stringify(name)}${parentId ? `, parentId: "${parentId}"` : ''})`,
    );
    const [folder] = documents;
    if (!folder) throw new Error(`No folder: ${JSON.stringify(userErrors)}`);
    return folder.id;
  }

  async change(call: string): Promise<DocumentsAnswer> {
    const answer = await this.api.run<{ done: DocumentsAnswer }>(
      this.who,
      `mutation { done: ${call} { documents { ${fields} } userErrors { code path } changeSetId } }`,
    );
    return dataOf(answer).done;
  }

  /** What lies in a folder, at the top, or in the bin. */
  async list(args = ''): Promise<ListedDocument[]> {
    const { customer } = dataOf(
      await this.api.run<{ customer: { documents: { nodes: ListedDocument[] } } | null }>(
        this.who,
        `{ customer(by: { id: "${this.customer.id}" }) { documents(first: 100${args && `, ${args}`}) { nodes { ${fields} } } } }`,
      ),
    );
    return customer?.documents.nodes ?? [];
  }

  /** The names alone. */
  async names(args = ''): Promise<string[]> {
    return (await this.list(args)).map(({ name }) => name);
  }

  fetch(address: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(address, this.api.url), { ...init, headers: { ...this.who.headers, ...init.headers } });
  }

  /** A document's bytes, as its download gives them. */
  async bytesOf(id: string): Promise<Buffer> {
    return Buffer.from(await (await this.fetch(`/files/documents/${id}`)).arrayBuffer());
  }
}

interface Begin {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ListedDocument {
  readonly id: string;
  readonly kind: 'FILE' | 'FOLDER';
  readonly name: string;
  readonly folderId: string | null;
  readonly version: number;
  readonly size: number | null;
  readonly contentType: string | null;
  readonly itemCount: number | null;
  readonly visibleForCustomer: boolean;
  readonly createdBy: string | null;
  readonly downloadUrl: string | null;
  readonly previewUrl: string | null;
  readonly deletedAt: string | null;
}

interface DocumentsAnswer {
  readonly documents: readonly ListedDocument[];
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly changeSetId: string | null;
}

/** An upload and what it becomes share their id. */
export const documentIn = (address: string): string => `doc_${address.slice(-26)}`;

/** Every file below the data folder's `files`. */
export async function filesOnDisk(dataDir: string): Promise<string[]> {
  const found = await fs.readdir(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

const fields =
  'id kind name folderId version size contentType itemCount visibleForCustomer createdBy downloadUrl previewUrl deletedAt';
