import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A person's device as it answers a browser: it makes a key, keeps it, and signs for the page that it was made on. */
export class Authenticator {
  readonly id = randomBytes(32);
  private readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;

  constructor(private readonly page: URL) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    [this.publicKey, this.privateKey] = [pair.publicKey, pair.privateKey];
  }

  /** What the browser answers when a passkey is made. */
  make(options: string | null, how: Signing = {}): string {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const key = Buffer.concat([
      Buffer.from('a5010203262001', 'hex'),
      Buffer.from('215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
    const length = Buffer.from([this.id.length >> 8, this.id.length & 255]);
    const data = Buffer.concat([this.data({ ...how, attested: true }), Buffer.alloc(16), length, this.id, key]);
    const attestation = Buffer.concat([
      Buffer.from('a3', 'hex'),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from('a0', 'hex'),
      text('authData'),
      Buffer.from([0x59, data.length >> 8, data.length & 255]),
      data,
    ]);
    return this.answer({
      clientDataJSON: this.client('webauthn.create', options, how),
      attestationObject: attestation,
    });
  }

  /** What the browser answers when somebody signs in. */
  sign(options: string | null, how: Signing = {}): string {
    const client = this.client('webauthn.get', options, how);
    const data = this.data(how);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return this.answer({
      clientDataJSON: client,
      authenticatorData: data,
      signature: sign('sha256', signed, this.privateKey),
    });
  }

  private client(type: string, options: string | null, { page = this.page }: Signing): Buffer {
    const { challenge } = JSON.parse(options ?? '{}') as { challenge?: string };
    return Buffer.from(JSON.stringify({ type, challenge, origin: page.origin, crossOrigin: false }));
  }

  private data({ verified = true, counter = 0, attested = false }: Signing & { attested?: boolean }): Buffer {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(counter);
    const flags = 0x01 | (verified ? 0x04 : 0) | (attested ? 0x40 : 0);
    return Buffer.concat([createHash('sha256').update(this.page.hostname).digest(), Buffer.from([flags]), counted]);
  }

  private answer(parts: Readonly<Record<string, Buffer>>): string {
    const response = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64url')]),
    );
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

interface Signing {
  /** Whether it has looked at a finger, a face or a PIN. */
  readonly verified?: boolean;
  readonly counter?: number;
  /** Where the browser is, if not where the passkey was made. */
  readonly page?: URL;
}

/** A short text in CBOR. */
const text = (words: string): Buffer => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
