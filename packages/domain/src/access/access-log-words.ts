import type { LocalText } from '../custom-fields/custom-field.js';
import type { AccessAction } from './access-log.js';

type Language = keyof LocalText;

/** What happened, in a few words: as a file of the log has it, to be sorted and filtered by. */
export const accessActionName = (action: AccessAction, language: Language): string => words[action][language][0];

/** What happened to whom, as a sentence: as the page of the log has it. */
export function accessSentence(
  action: AccessAction,
  { subject, field }: { readonly subject: string; readonly field: string | null },
  language: Language,
): string {
  const [, sentence] = words[action][language];
  const said = action === 'REVEALED' && field === 'coApplicants' ? coApplicantRevealed[language] : sentence;
  return said.replace('{subject}', () => subject);
}

const coApplicantRevealed = {
  sv: 'Ett personnummer för en medsökande hos kund {subject} visades.',
  en: 'The personal number of a co-applicant of customer {subject} was shown.',
} as const satisfies LocalText;

const words: Readonly<Record<AccessAction, Readonly<Record<Language, readonly [name: string, sentence: string]>>>> = {
  INVITED: {
    sv: ['Inbjuden', '{subject} bjöds in.'],
    en: ['Invited', '{subject} was invited.'],
  },
  INVITATION_SENT: {
    sv: ['Ny inbjudan', '{subject} fick en ny inbjudan.'],
    en: ['New invitation', '{subject} got a new invitation.'],
  },
  JOINED: {
    sv: ['Tog emot inbjudan', '{subject} tog emot sin inbjudan.'],
    en: ['Took the invitation', '{subject} took the invitation.'],
  },
  CHANGED: {
    sv: ['Ändrad', '{subject} ändrades.'],
    en: ['Changed', '{subject} was changed.'],
  },
  INACTIVATED: {
    sv: ['Inaktiverad', '{subject} inaktiverades.'],
    en: ['Inactivated', '{subject} was inactivated.'],
  },
  ACTIVATED: {
    sv: ['Aktiverad', '{subject} aktiverades.'],
    en: ['Activated', '{subject} was activated.'],
  },
  RESET_SENT: {
    sv: ['Länk till nytt lösenord', '{subject} fick en länk till nytt lösenord.'],
    en: ['Link to a new password', '{subject} got a link to a new password.'],
  },
  PASSWORD_CHANGED: {
    sv: ['Bytte lösenord', '{subject} bytte lösenord.'],
    en: ['Changed password', '{subject} changed password.'],
  },
  SESSIONS_ENDED: {
    sv: ['Utloggad av någon annan', '{subject} loggades ut av någon annan.'],
    en: ['Signed out by somebody else', '{subject} was signed out by somebody else.'],
  },
  SECOND_FACTOR_ON: {
    sv: ['Tvåstegsinloggning på', '{subject} slog på tvåstegsinloggning.'],
    en: ['Second factor on', '{subject} switched two-step sign-in on.'],
  },
  SECOND_FACTOR_OFF: {
    sv: ['Tvåstegsinloggning av', 'Tvåstegsinloggning slogs av för {subject}.'],
    en: ['Second factor off', 'Two-step sign-in was switched off for {subject}.'],
  },
  CREATED: {
    sv: ['Skapad', '{subject} skapades.'],
    en: ['Created', '{subject} was created.'],
  },
  REMOVED: {
    sv: ['Borttagen', '{subject} togs bort.'],
    en: ['Removed', '{subject} was removed.'],
  },
  REVOKED: {
    sv: ['Återkallad', '{subject} återkallades.'],
    en: ['Revoked', '{subject} was revoked.'],
  },
  SIGNED_IN: {
    sv: ['Loggade in', '{subject} loggade in.'],
    en: ['Signed in', '{subject} signed in.'],
  },
  SIGN_IN_REFUSED: {
    sv: ['För många försök att logga in', '{subject} kan inte logga in på en stund: för många försök.'],
    en: ['Too many attempts to sign in', '{subject} is kept out for a while: too many attempts to sign in.'],
  },
  SIGNED_OUT_EVERYWHERE: {
    sv: ['Loggade ut överallt', '{subject} loggade ut överallt.'],
    en: ['Signed out everywhere', '{subject} signed out everywhere.'],
  },
  REVEALED: {
    sv: ['Personnummer visat', 'Personnumret för kund {subject} visades.'],
    en: ['Personal number shown', 'The personal number of customer {subject} was shown.'],
  },
  EXTRACTED: {
    sv: ['Registerutdrag lämnat', 'Allt som finns om kund {subject} lämnades ut.'],
    en: ['Personal data given out', 'Everything held on customer {subject} was given out.'],
  },
  EXPORTED: {
    sv: ['Export beställd', 'En export av kunder begärdes: {subject}.'],
    en: ['Export asked for', 'An export of customers was asked for: {subject}.'],
  },
  EXPORT_FETCHED: {
    sv: ['Export hämtad', 'Exporten {subject} hämtades.'],
    en: ['Export fetched', 'The export {subject} was fetched.'],
  },
  EXPORT_ENDED: {
    sv: ['Export avbruten', 'Exporten {subject} avbröts.'],
    en: ['Export broken off', 'The export {subject} was broken off.'],
  },
  LOG_EXPORTED: {
    sv: ['Loggen hämtad som fil', 'Loggen hämtades som fil.'],
    en: ['Log given out as a file', 'The log was given out as a file.'],
  },
  IMPORT_STARTED: {
    sv: ['Import startad', 'En import startades: {subject}.'],
    en: ['Import started', 'An import was started: {subject}.'],
  },
  IMPORT_UNDONE: {
    sv: ['Import tas tillbaka', 'En import togs tillbaka: {subject}.'],
    en: ['Import taken back', 'An import was taken back: {subject}.'],
  },
  BULK_STARTED: {
    sv: ['Ändring av flera startad', 'Flera kunder ändrades på en gång.'],
    en: ['Change of several started', 'Several customers were changed at once.'],
  },
  BULK_UNDONE: {
    sv: ['Ändring av flera tas tillbaka', 'En ändring av flera kunder togs tillbaka.'],
    en: ['Change of several taken back', 'A change of several customers was taken back.'],
  },
  MERGED: {
    sv: ['Kunder slogs ihop', 'En annan kund slogs ihop med kund {subject}.'],
    en: ['Customers merged', 'Another customer was merged into customer {subject}.'],
  },
  UNMERGED: {
    sv: ['Sammanslagning ångrad', 'En sammanslagning med kund {subject} ångrades.'],
    en: ['Merge undone', 'A merge into customer {subject} was undone.'],
  },
  SETTING_CHANGED: {
    sv: ['Inställning ändrad', 'Inställning ändrad.'],
    en: ['Setting changed', 'Setting changed.'],
  },
  LOG_INTACT: {
    sv: ['Loggen är oförändrad', 'Loggen kontrollerades och är oförändrad.'],
    en: ['The log is intact', 'The log was verified and is intact.'],
  },
  LOG_BROKEN: {
    sv: ['Loggen stämmer inte', 'Loggen kontrollerades och stämmer inte.'],
    en: ['The log does not fit', 'The log was verified and does not fit.'],
  },
  HOLD_SET: {
    sv: ['Raderingsspärr satt', 'Kund {subject} fick en raderingsspärr.'],
    en: ['Legal hold set', 'A legal hold was set on customer {subject}.'],
  },
  HOLD_LIFTED: {
    sv: ['Raderingsspärr hävd', 'Raderingsspärren på kund {subject} hävdes.'],
    en: ['Legal hold lifted', 'The legal hold on customer {subject} was lifted.'],
  },
  ERASED: {
    sv: ['Kund raderad', 'Alla uppgifter om kund {subject} raderades.'],
    en: ['Customer erased', 'All that was held on customer {subject} was erased.'],
  },
  RETENTION_APPROVED: {
    sv: ['Gallring godkänd', '{subject} godkände gallring av privatkunder.'],
    en: ['Erasure of inactive customers approved', '{subject} approved that private customers are erased.'],
  },
  FACTOR_RESET_ASKED: {
    sv: [
      'Bad om att få tvåstegsinloggningen avstängd',
      '{subject} har blivit av med alla andra steg och bad om att få tvåstegsinloggningen avstängd.',
    ],
    en: [
      'Asked to have the second factor off',
      '{subject} has lost every second step, and asked to have two-step sign-in switched off.',
    ],
  },
  FACTOR_RESET_CONFIRMED: {
    sv: ['Bekräftade vem som har bett om det', 'Att det är {subject} som har bett om det bekräftades.'],
    en: ['Confirmed who had asked for it', 'It was confirmed that it is {subject} who has asked for it.'],
  },
  FACTOR_RESET_ENDED: {
    sv: ['Tvåstegsinloggningen får vara på', 'Tvåstegsinloggningen får vara på för {subject}.'],
    en: ['The second factor stays on', 'Two-step sign-in stays on for {subject}.'],
  },
  PASSKEY_ADDED: {
    sv: ['Lade till en inloggningsnyckel', '{subject} lade till en inloggningsnyckel.'],
    en: ['Added a passkey', '{subject} added a passkey.'],
  },
  PASSKEY_REMOVED: {
    sv: ['Tog bort en inloggningsnyckel', '{subject} tog bort en inloggningsnyckel.'],
    en: ['Removed a passkey', '{subject} removed a passkey.'],
  },
  RECOVERY_CODES_RENEWED: {
    sv: ['Gjorde nya återställningskoder', '{subject} gjorde nya återställningskoder.'],
    en: ['Made new recovery codes', '{subject} made new recovery codes.'],
  },
  SIGN_IN_CODE_WRONG: {
    sv: ['Fel koder vid inloggning', 'Någon loggade nästan in som {subject}: lösenordet var rätt och flera koder fel.'],
    en: [
      'Wrong codes at sign-in',
      'Somebody nearly signed in as {subject}: the password was right, and several codes wrong.',
    ],
  },
  PROTECTED: {
    sv: ['Identitet skyddad', 'Kund {subject} fick skyddad identitet.'],
    en: ['Identity protected', 'Customer {subject} was given protected identity.'],
  },
  UNPROTECTED: {
    sv: ['Identitet inte längre skyddad', 'Kund {subject} har inte längre skyddad identitet.'],
    en: ['Identity no longer protected', 'Customer {subject} has protected identity no more.'],
  },
};
