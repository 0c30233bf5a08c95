import type { Config } from '../src/config.js';
import { readConfig } from '../src/config.js';
import { GroupCiphers } from '../src/crypto/group-ciphers.js';
import { openDatabase } from '../src/database/open-database.js';
import { createLog } from '../src/log.js';
import { MessageDelivery } from '../src/message/delivery/message-delivery.js';
import { MessageLeases } from '../src/message/delivery/message-leases.js';
import { MessageWorker } from '../src/message/delivery/message-worker.js';
import { SmtpTransport } from '../src/message/delivery/smtp.transport.js';
import { noTransport } from '../src/message/delivery/transport.js';

// Sends what waits, as a server does beside its requests, and stays until it is killed.
const {
  dataDir,
  database: where,
  mail,
} = JSON.parse(process.env['WORK'] ?? '{}') as { dataDir: string; database: Config['database']; mail: string };
const { secrets } = readConfig({ DATA_DIR: dataDir });
const { unitOfWork, read } = await openDatabase({ database: where });
const leaseMs = 1000;
new MessageWorker({
  leases: new MessageLeases(unitOfWork, Date.now, leaseMs),
  delivery: new MessageDelivery({
    read,
    ciphers: new GroupCiphers(secrets),
    clock: Date.now,
    transports: { EMAIL: new SmtpTransport({ url: mail, from: 'Värme <info@example.com>' }), SMS: noTransport },
    keepsUnsent: false,
  }),
  log: createLog('warn'),
  publicUrl: new URL('https://register.example.com'),
  leaseMs,
  lookEveryMs: 50,
}).start(new URL('http://localhost:1'));
process.stdout.write('at work\n');
