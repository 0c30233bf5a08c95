import { isEmail } from '@register/domain/customer/email';
import { Complaint, type ReadVariable } from '../config-complaint.js';

/** The mail server that e-mail is given to, and who it is from. */
export interface MailConfig {
  readonly url: string;
  /** `Name <address>` or the address alone. */
  readonly from: string;
}

/** `SMTP_URL`, `MAIL_FROM`: both or neither; neither: no e-mail leaves. */
export function readMail(read: ReadVariable, complaints: string[]): MailConfig | undefined {
  const url = read('SMTP_URL', smtpUrl, '');
  const from = read('MAIL_FROM', sender, '');
  if (url === '' && from === '') return undefined;
  if (url === '') complaints.push('SMTP_URL must be set, too, for e-mail to leave');
  if (from === '') complaints.push('MAIL_FROM must be set, too, for e-mail to leave');
  return { url, from };
}

/** The value may hold a password, so no complaint repeats it. */
function smtpUrl(value: string): string | Complaint {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
    ? value
    : new Complaint(
        'must look like smtp://user:password@host:587 or smtps://user:password@host:465 (special characters in the password percent-encoded)',
      );
}

const sender = (value: string): string | Complaint =>
  isEmail(addressOf(value)) && !/[\r\n]/.test(value)
    ? value
    : new Complaint(
        `must be an e-mail address, or a name and an address as in "Värme AB <info@example.com>", not "${value}"`,
      );

/** The address of a sender. */
export const addressOf = (from: string): string => /<([^<>]*)>$/.exec(from.trim())?.[1]?.trim() ?? from.trim();
