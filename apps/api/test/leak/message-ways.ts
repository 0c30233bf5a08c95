import { dataOf, type TestApi, type TestViewer } from '../api.js';
import type { IdKind, Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';

const notifications = `{ notifications(first: 100) ${wholeSelection('NotificationConnection')} }`;
const messages = (args: string): string => `{ messages(first: 100, ${args}) ${wholeSelection('MessageConnection')} }`;
const clear = (args: string): string =>
  `mutation { notificationsClear(${args}) ${wholeSelection('NotificationsClearPayload')} }`;
const replay = (id: string): string => `mutation { messageReplay(id: "${id}") ${wholeSelection('MessagePayload')} }`;

/** What one is told of, and what the log has. */
export const messageReadingWays = (): WayOut[] => [
  { name: 'notifications', document: notifications },
  { name: 'own messages', document: messages('scope: OWN') },
  { name: 'everybody’s messages', document: messages('scope: ALL') },
  {
    name: 'messages by all that they are asked by',
    document: messages(
      'scope: ALL, filter: { search: "hemlig", states: [SENT], channels: [NOTIFICATION], kinds: [CUSTOMER_ASSIGNED] }',
    ),
  },
  { name: 'how one is told', document: `{ notificationSettings ${wholeSelection('NotificationSettings')} }` },
];

/** These leave everything as it was. */
export const messageWritingWays = (): WayOut[] => [
  { name: 'putting nothing away', document: clear('ids: []') },
  { name: 'sending nothing anew', document: replay('msg_01h455vb4pex5vsknk084sn02q') },
  {
    name: 'being told as before',
    document: `mutation { notificationSettingsUpdate(input: {}) ${wholeSelection('NotificationSettingsPayload')} }`,
  },
];

export const messageIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Mutation.notificationsClear.ids': { kinds: ['msg'], put: (id) => clear(`ids: ["${id}"]`) },
  'Mutation.notificationsClear.upTo': { kinds: ['msg'], put: (id) => clear(`upTo: "${id}"`) },
  'Mutation.messageReplay.id': { kinds: ['msg'], put: replay },
};

/** Ids of the messages of a group. */
export async function messageIdsOf(api: TestApi, administrator: TestViewer): Promise<string[]> {
  const answer = await api.run<{ messages: { nodes: { id: string }[] } }>(
    administrator,
    '{ messages(scope: ALL, first: 100) { nodes { id } } }',
  );
  return dataOf(answer).messages.nodes.map(({ id }) => id);
}
