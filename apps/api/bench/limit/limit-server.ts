import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DatabaseConfig } from '../../src/config.js';
import { limitCard } from './limit-card.js';
import { limitCount } from './limit-count.js';
import { openLimitDatabase } from './limit-database.js';
import { limitExport, type ExportVariables } from './limit-export.js';
import { limitFacets, limitFilteredList } from './limit-filters.js';
import { limitList } from './limit-list.js';
import { limitFullCard } from './limit-full-card.js';
import { openLimitSearch } from './limit-search.js';
import { limitUpdate } from './limit-update.js';

// What the machine can do: node:http, the driver, SQL by hand, and the same answers as the product's. No login, no rights,
// no rules. Started by the bench, told by an environment variable what to open; says its port.

const { config, groupId: group } = JSON.parse(process.env['LIMIT'] ?? '{}') as {
  config: DatabaseConfig;
  groupId: string;
};
const groupId = Buffer.from(group, 'hex');
const database = await openLimitDatabase(config);
const search = await openLimitSearch(database, groupId);

type Answer = (variables: never) => Promise<object>;
const answers: Readonly<Record<string, Answer>> = {
  '/nothing': () => Promise.resolve({ __typename: 'Query' }),
  '/list': (variables) => limitList(database, groupId, variables),
  '/search': search,
  '/card': (variables) => limitCard(database, groupId, variables),
  '/full-card': (variables) => limitFullCard(database, groupId, variables),
  '/update': (variables) => limitUpdate(database, groupId, variables),
  '/filtered': (variables) => limitFilteredList(database, groupId, variables),
  '/facets': (variables) => limitFacets(database, groupId, variables),
  '/count': (variables) => limitCount(database, groupId, variables),
};

const server = createServer((request, response) => {
  if (request.url === '/export') return void giveFile(request, response);
  answer(request).then(
    (text) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(text);
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});

async function answer(request: IncomingMessage): Promise<string> {
  const data = await answers[request.url ?? '']?.(await variablesOf<never>(request));
  return JSON.stringify({ data });
}

async function giveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const rows = limitExport(database, groupId, await variablesOf<ExportVariables>(request));
  await pipeline(Readable.from(rows, { objectMode: true, highWaterMark: 1 }), response).catch(console.error);
}

async function variablesOf<Variables>(request: IncomingMessage): Promise<Variables> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(request, 'end');
  return (JSON.parse(Buffer.concat(chunks).toString()) as { variables: Variables }).variables;
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
