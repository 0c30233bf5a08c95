import type { Transporter } from 'nodemailer';
import { addressOf, type MailConfig } from '../mail.config.js';
import { NotDelivered, type Letter, type Transport } from './transport.js';

/** A mail server over SMTP, one conversation for each letter. */
export class SmtpTransport implements Transport {
  private server: Promise<Transporter> | undefined;

  constructor(
    private readonly mail: MailConfig,
    private readonly silenceMs = 15_000,
  ) {}

  async send({ messageId, to, subject, text }: Letter): Promise<'SENT'> {
    const host = addressOf(this.mail.from).split('@').at(-1) ?? 'localhost';
    try {
      this.server ??= this.connect().catch((error: unknown) => {
        this.server = undefined;
        throw error;
      });
      const server = await this.server;
      await server.sendMail({
        messageId: `<${messageId}@${host}>`,
        to,
        subject,
        text,
        // No holiday notices and receipts for what a machine has written.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return 'SENT';
    } catch (error) {
      throw new NotDelivered(failureOf(error), { cause: error });
    }
  }

  /** What speaks SMTP is loaded with the first letter, that nobody waits for: a start is some megabytes smaller. */
  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    const { mail, silenceMs } = this;
    return createTransport(
      { url: mail.url, connectionTimeout: silenceMs, greetingTimeout: silenceMs, socketTimeout: silenceMs },
      { from: mail.from },
    );
  }
}

/** 5xx about the receiver or the letter is the last word; about us (our sender, our password) somebody may put it right; all else may pass. */
function failureOf(error: unknown): NotDelivered['failure'] {
  const { responseCode, command = '' } = error as { readonly responseCode?: number; readonly command?: string };
  if (responseCode === undefined) return 'UNREACHABLE';
  return responseCode >= 500 && aboutTheLetter.has(command) ? 'REFUSED' : 'DEFERRED';
}

const aboutTheLetter: ReadonlySet<string> = new Set(['RCPT TO', 'DATA']);
