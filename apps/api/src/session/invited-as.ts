/**
 * How a user's e-mail address and language are told in their group (`m` the membership, `a` its account): while an invitation waits
 * as whoever invites wrote them. How the account has them would tell that there was one before.
 */
export const emailOfUser = 'COALESCE(m.invitedEmail, a.email)';
export const languageOfUser = 'COALESCE(m.invitedLanguage, a.language)';
