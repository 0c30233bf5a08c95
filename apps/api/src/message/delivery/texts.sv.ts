import type { LetterText } from './letter-texts.js';

/** ICU-meddelanden på svenska; samma nycklar och parametrar som på engelska. */
export const sv: Readonly<Record<LetterText, string>> = {
  'CUSTOMER_ASSIGNED.subject':
    '{customers, plural, one {Du har blivit ansvarig för en kund} other {Du har blivit ansvarig för # kunder}}',
  'CUSTOMER_ASSIGNED.body':
    '{author} har gjort dig ansvarig för {customers, plural, one {{named, select, yes {{customer}} other {en kund}}} other {# kunder}} hos {group}.',
  'CUSTOMER_UNASSIGNED.subject':
    '{customers, plural, one {Du är inte längre ansvarig för en kund} other {Du är inte längre ansvarig för # kunder}}',
  'CUSTOMER_UNASSIGNED.body':
    '{author} har tagit bort dig som ansvarig för {customers, plural, one {{named, select, yes {{customer}} other {en kund}}} other {# kunder}} hos {group}.',
  'USER_INVITED.subject': 'Du är inbjuden till {group}',
  'USER_INVITED.body':
    '{author} har lagt upp dig som användare i kundregistret hos {group}. Välj ett lösenord på sidan nedan, så kan du logga in. Länken gäller till {until} och fungerar en gång.',
  'CUSTOMER_USER_INVITED.subject': 'Din inloggning hos {group}',
  'CUSTOMER_USER_INVITED.body':
    '{group} har gett dig en inloggning. Välj ett lösenord på sidan nedan, så kan du logga in. Länken gäller till {until} och fungerar en gång.',
  'PASSWORD_RESET.subject': 'Välj ett nytt lösenord',
  'PASSWORD_RESET.body':
    'Någon har bett om ett nytt lösenord för din inloggning hos {group}. Välj det på sidan nedan. Länken gäller till {until} och fungerar en gång. Var det inte du behöver du inte göra något: lösenordet är kvar.',
  'PASSWORD_CHANGED.subject': 'Ditt lösenord är ändrat',
  'PASSWORD_CHANGED.body':
    'Lösenordet för din inloggning hos {group} har ändrats. Inloggningsnycklar fungerar som förut: se efter under Mina inställningar att du känner igen alla. Var det inte du: be om ett nytt lösenord på inloggningssidan och säg till en administratör.',
  'SECOND_FACTOR_ON.subject': 'Tvåstegsinloggning är på',
  'SECOND_FACTOR_ON.body':
    'Från och med nu behövs en kod från din app när du loggar in hos {group}. Var det inte du: be om ett nytt lösenord på inloggningssidan och säg till en administratör.',
  'SECOND_FACTOR_OFF.subject': 'Tvåstegsinloggning är av',
  'SECOND_FACTOR_OFF.body':
    'Från och med nu räcker lösenordet när du loggar in hos {group}. Om du inte själv slog av den under Mina inställningar är dina inloggningsnycklar också borttagna. Krävs tvåstegsinloggning där får du slå på den på nytt innan du kommer vidare. Var det inte du, och inte en administratör som du har bett om det: be om ett nytt lösenord på inloggningssidan och slå på tvåstegsinloggning igen under Mina inställningar.',
  'RETENTION_DUE.subject': '{customers, plural, one {En privatkund} other {# privatkunder}} kan gallras',
  'RETENTION_DUE.body':
    '{customers, plural, one {En privatkund} other {# privatkunder}} hos {group} har varit inaktiva och orörda så länge som ni sparar dem. Gå igenom listan på sidan nedan och välj vilka som ska raderas. Ingen raderas förrän en administratör godkänner det.',
  'FACTOR_RESET.subject': 'Tvåstegsinloggning: är det du?',
  'FACTOR_RESET.body':
    'Någon kan ditt lösenord hos {group} och säger sig ha blivit av med alla andra steg: telefonen och återställningskoderna, eller inloggningsnycklarna. Är det du börjar du på sidan nedan. Länken gäller till {until} och fungerar en gång. Var det inte du: byt lösenord på inloggningssidan med Glömt lösenordet. Din tvåstegsinloggning och dina inloggningsnycklar är kvar.',
  'FACTOR_RESET_STARTED.subject': 'Tvåstegsinloggningen stängs snart av',
  'FACTOR_RESET_STARTED.body':
    'Någon har bett om att få tvåstegsinloggningen för din inloggning hos {group} avstängd och dina inloggningsnycklar borttagna. Det sker tidigast {until}, och har gruppen fler administratörer måste en av dem först bekräfta att det är du. Var det inte du: logga in och avbryt det under Mina inställningar, byt lösenord och säg till en administratör.',
  'FACTOR_RESET_ASKED.subject': 'En användare kommer inte in',
  'FACTOR_RESET_ASKED.body':
    '{author} säger sig ha blivit av med alla andra steg, telefonen och återställningskoderna eller inloggningsnycklarna, och ber om att få tvåstegsinloggningen avstängd och inloggningsnycklarna borttagna. Fråga personen själv, på ett sätt som du känner igen, innan du bekräftar det hos {group} under Inställningar, Användare. Stämmer det inte säger du nej där.',
  'FACTOR_RESET_CONFIRMED.subject': 'En administratör har bekräftat att det är du',
  'FACTOR_RESET_CONFIRMED.body':
    'När väntetiden som du har fått ett brev om är slut, och det kan den vara redan nu, räcker ditt lösenord för att logga in hos {group}. Då är tvåstegsinloggningen av och dina inloggningsnycklar borttagna: logga in och slå på den igen. Var det inte du som bad om det: logga in och avbryt det under Mina inställningar, och byt lösenord.',
  'FACTOR_RESET_ENDED.subject': 'Tvåstegsinloggningen är kvar',
  'FACTOR_RESET_ENDED.body':
    'Det blev inget av att stänga av tvåstegsinloggningen för din inloggning hos {group}: du, eller en administratör, avbröt det. Var det inte du som hade bett om det: byt lösenord.',
  'PASSKEY_ADDED.subject': 'En ny inloggningsnyckel',
  'PASSKEY_ADDED.body':
    'En inloggningsnyckel lades till för din inloggning hos {group} den {when}. Med den loggar man in utan lösenord och kod, också när du har valt ett nytt lösenord. Var det inte du: säg till en administratör, som kan ta bort den på en gång, ta bort den under Mina inställningar om du kommer så långt, och välj ett nytt lösenord.',
  'PASSKEY_REMOVED.subject': 'En inloggningsnyckel är borttagen',
  'PASSKEY_REMOVED.body':
    'En inloggningsnyckel för din inloggning hos {group} togs bort den {when} och går inte längre att logga in med. Du loggades ut på alla andra enheter. Var det inte du: byt lösenord och säg till en administratör.',
  'RECOVERY_CODES_RENEWED.subject': 'Nya återställningskoder',
  'RECOVERY_CODES_RENEWED.body':
    'Nya återställningskoder gjordes för din inloggning hos {group} den {when}, och de som fanns innan har slutat fungera. Var det inte du: byt lösenord, gör nya koder under Mina inställningar och säg till en administratör.',
  'RECOVERY_CODE_USED.subject': 'En återställningskod användes',
  'RECOVERY_CODE_USED.body':
    'Någon loggade in med din inloggning hos {group} den {when} med ditt lösenord och en av dina återställningskoder, som har slutat fungera. Hur många som är kvar står under Mina inställningar. Var det inte du: byt lösenord, gör nya koder där och säg till en administratör.',
  'SIGN_IN_CODE_WRONG.subject': 'Någon kan ditt lösenord',
  'SIGN_IN_CODE_WRONG.body':
    'Någon har skrivit ditt lösenord hos {group} och flera fel koder, senast den {when}. Ingen kom in med dem. Var det du behöver du inte göra något. Var det inte du: välj ett annat lösenord på inloggningssidan med Glömt lösenordet. Till dess tas tio koder om dygnet emot i webbläsare där du inte har loggat in förut; i din egen, och med en återställningskod eller inloggningsnyckel, kommer du in som vanligt.',
  'NEW_DEVICE.subject': 'Ny inloggning',
  'NEW_DEVICE.body':
    'Någon loggade in med din inloggning hos {group} den {when}, i en webbläsare där du inte har loggat in förut. Var det du behöver du inte göra något. Var det inte du: byt lösenord under Mina inställningar, logga ut den enhet och ta bort de inloggningsnycklar som du inte känner igen.',
  'footer.chosen': 'Vad du får e-post och sms om väljer du under Mina inställningar.',
};
