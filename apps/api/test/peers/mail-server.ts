import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail server as it answers over the wire, with the moods that it can have. */
export interface MailServer {
  readonly url: string;
  /** `HOLDS`: takes a letter when it is told to let go. `SILENT`: says nothing more once it has the letter. `ANSWERS_LATE`: takes it, and says so after a while. `LOSES_THE_LINE`: takes it, and is gone before it says so. */
  mode:
    'WELL' | 'BUSY' | 'REFUSES' | 'REFUSES_LETTER' | 'HOLDS' | 'SILENT' | 'ANSWERS_LATE' | 'LOSES_THE_LINE' | 'LOCKED';
  /** What it has taken, as it came. */
  readonly letters: MailLetter[];
  /** Letters as a mailbox shows them: the same Message-ID once. */
  shown(): MailLetter[];
  /** Is well again, and takes what it holds. */
  letGo(): void;
  close(): Promise<void>;
}

export interface MailLetter {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}

export async function mailServer(): Promise<MailServer> {
  const state: Pick<MailServer, 'mode'> & { readonly letters: MailLetter[] } = { mode: 'WELL', letters: [] };
  const sockets = new Map<string, () => void>();
  const held: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    // A greeting must not wait for what a name server says of our own machine.
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, done) => done(state.mode === 'LOCKED' ? answer(554, 'Not you') : null),
    onRcptTo: (_address, _session, done) =>
      done(state.mode === 'BUSY' ? answer(451, 'Later') : state.mode === 'REFUSES' ? answer(550, 'No such box') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => void parts.push(part));
      stream.on('end', () => take(Buffer.concat(parts).toString('utf8'), session, done));
    },
  });
  server.server.on('connection', (socket) => sockets.set(`${socket.remotePort}`, () => socket.destroy()));
  const take = (source: string, session: SMTPServerSession, done: (error?: Error | null) => void): void => {
    if (state.mode === 'REFUSES_LETTER') return done(answer(554, 'Not this'));
    if (state.mode === 'SILENT') return;
    const take = (): void => void state.letters.push(letterIn(source, session));
    if (state.mode === 'HOLDS') return void held.push(() => (take(), done()));
    take();
    if (state.mode === 'ANSWERS_LATE') setTimeout(done, 1000);
    else if (state.mode === 'LOSES_THE_LINE') sockets.get(`${session.remotePort}`)?.();
    else done();
  };
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${port}`,
    shown: () => [...new Map(state.letters.map((letter) => [letter.messageId, letter])).values()],
    letGo: () => {
      state.mode = 'WELL';
      held.splice(0).forEach((answer) => answer());
    },
    close: async () => {
      for (const destroy of sockets.values()) destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

const answer = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });

function letterIn(source: string, session: SMTPServerSession): MailLetter {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const encoding = header('Content-Transfer-Encoding');
  return {
    to: session.envelope.rcptTo.map(({ address }) => address),
    messageId: header('Message-ID'),
    subject: wordsIn(header('Subject')),
    text: textIn(body.join('\r\n\r\n'), encoding),
  };
}

const textIn = (body: string, encoding: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, '')) : body;
};

/** Words of a header that are not plain ASCII stand in it encoded. */
const wordsIn = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : unquoted(word.replaceAll('_', ' ')),
    );

const unquoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
