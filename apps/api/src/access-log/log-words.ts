import type { AccessAction } from '@register/domain/access/access-log';
import type { Language } from '../request-context.js';

type Words = Readonly<Record<Language, string>>;
const words = (sv: string, en: string): Words => ({ sv, en });

/** The columns of the log as a file. */
export const logHeadings = [
  words('Nummer', 'Number'),
  words('Tid (UTC)', 'Time (UTC)'),
  words('Vem', 'Who'),
  words('Händelse', 'Event'),
  words('Gäller', 'About'),
  words('Kund', 'Customer'),
  words('Fält', 'Field'),
  words('Före', 'Before'),
  words('Efter', 'After'),
  words('Orsak', 'Reason'),
] as const;

/** What happened, in a file of the log. */
export const actionWords: Readonly<Record<AccessAction, Words>> = {
  INVITED: words('Inbjuden', 'Invited'),
  INVITATION_SENT: words('Ny inbjudan', 'New invitation'),
  JOINED: words('Tog emot inbjudan', 'Took the invitation'),
  CHANGED: words('Ändrad', 'Changed'),
  INACTIVATED: words('Stängd av', 'Shut out'),
  ACTIVATED: words('Insläppt igen', 'Let in again'),
  RESET_SENT: words('Länk till nytt lösenord', 'Link to a new password'),
  PASSWORD_CHANGED: words('Bytte lösenord', 'Changed password'),
  SESSIONS_ENDED: words('Utloggad av någon annan', 'Signed out by somebody else'),
  SECOND_FACTOR_ON: words('Tvåstegsinloggning på', 'Second factor on'),
  SECOND_FACTOR_OFF: words('Tvåstegsinloggning av', 'Second factor off'),
  CREATED: words('Skapad', 'Created'),
  REMOVED: words('Borttagen', 'Removed'),
  REVOKED: words('Återkallad', 'Revoked'),
  SIGNED_IN: words('Loggade in', 'Signed in'),
  SIGN_IN_REFUSED: words('För många försök att logga in', 'Too many attempts to sign in'),
  SIGNED_OUT_EVERYWHERE: words('Loggade ut överallt', 'Signed out everywhere'),
  REVEALED: words('Personnummer visat', 'Personal number shown'),
  EXTRACTED: words('Registerutdrag lämnat', 'Personal data given out'),
  EXPORTED: words('Export beställd', 'Export asked for'),
  EXPORT_FETCHED: words('Export hämtad', 'Export fetched'),
  EXPORT_ENDED: words('Export avbruten', 'Export broken off'),
  LOG_EXPORTED: words('Loggen hämtad som fil', 'Log given out as a file'),
  IMPORT_STARTED: words('Import startad', 'Import started'),
  IMPORT_UNDONE: words('Import tas tillbaka', 'Import taken back'),
  BULK_STARTED: words('Ändring av flera startad', 'Change of several started'),
  BULK_UNDONE: words('Ändring av flera tas tillbaka', 'Change of several taken back'),
  MERGED: words('Kunder slogs ihop', 'Customers merged'),
  UNMERGED: words('Sammanslagning ångrad', 'Merge undone'),
  SETTING_CHANGED: words('Inställning ändrad', 'Setting changed'),
  LOG_INTACT: words('Loggen är oförändrad', 'The log is intact'),
  LOG_BROKEN: words('Loggen stämmer inte', 'The log does not fit'),
  HOLD_SET: words('Raderingsspärr satt', 'Legal hold set'),
  HOLD_LIFTED: words('Raderingsspärr hävd', 'Legal hold lifted'),
  ERASED: words('Kund raderad', 'Customer erased'),
  RETENTION_APPROVED: words('Gallring godkänd', 'Erasure of inactive customers approved'),
  FACTOR_RESET_ASKED: words('Bad om att få tvåstegsinloggningen avstängd', 'Asked to have the second factor off'),
  FACTOR_RESET_CONFIRMED: words('Bekräftade vem som har bett om det', 'Confirmed who had asked for it'),
  PASSKEY_ADDED: words('Lade till en inloggningsnyckel', 'Added a passkey'),
  PASSKEY_REMOVED: words('Tog bort en inloggningsnyckel', 'Removed a passkey'),
  PROTECTED: words('Identitet skyddad', 'Identity protected'),
  UNPROTECTED: words('Identitet inte längre skyddad', 'Identity no longer protected'),
  FACTOR_RESET_ENDED: words('Tvåstegsinloggningen får vara på', 'The second factor stays on'),
};
