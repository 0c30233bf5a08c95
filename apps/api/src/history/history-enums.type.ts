import { registerEnumType } from 'type-graphql';
import type { HistoryAction, HistoryAuthor, HistorySource } from './history-recorder.js';

export const ActorKind: { readonly [Kind in HistoryAuthor['kind']]: Kind } = {
  STAFF: 'STAFF',
  CUSTOMER_USER: 'CUSTOMER_USER',
  API_KEY: 'API_KEY',
  SYSTEM: 'SYSTEM',
};
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What kind of actor made a change.',
  valuesConfig: {
    STAFF: { description: 'A user of the group.' },
    CUSTOMER_USER: { description: "A customer's own login." },
    API_KEY: { description: "A partner's program." },
    SYSTEM: { description: 'The register itself.' },
  },
});

export const ChangeSource: { readonly [Source in HistorySource]: Source } = {
  WEB: 'WEB',
  API_KEY: 'API_KEY',
  IMPORT: 'IMPORT',
  BULK: 'BULK',
  SYSTEM: 'SYSTEM',
};
registerEnumType(ChangeSource, {
  name: 'ChangeSource',
  description: 'By which way a change came in.',
  valuesConfig: {
    WEB: { description: 'Signed in.' },
    API_KEY: { description: 'With an API key.' },
    IMPORT: { description: 'From a file.' },
    BULK: { description: 'With many customers at once.' },
    SYSTEM: { description: 'By the register itself.' },
  },
});

export const ChangeAction: { readonly [Action in HistoryAction]: Action } = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  REVERTED: 'REVERTED',
  NUMBER_CHANGED: 'NUMBER_CHANGED',
  INACTIVATED: 'INACTIVATED',
  ACTIVATED: 'ACTIVATED',
  DELETED: 'DELETED',
  RESTORED: 'RESTORED',
  ASSIGNED: 'ASSIGNED',
  UNASSIGNED: 'UNASSIGNED',
  REVEALED: 'REVEALED',
  EXTRACTED: 'EXTRACTED',
  MERGED: 'MERGED',
  UNMERGED: 'UNMERGED',
};
registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: 'What was done.',
  valuesConfig: {
    CREATED: { description: 'The customer was made.' },
    REVERTED: { description: 'A field of the card got a value of its history back.' },
    UPDATED: { description: 'A field of the card was changed.' },
    NUMBER_CHANGED: { description: 'An administrator gave it another number.' },
    INACTIVATED: { description: 'Made inactive.' },
    ACTIVATED: { description: 'Made active again.' },
    DELETED: { description: 'Moved to the bin.' },
    RESTORED: { description: 'Taken out of the bin.' },
    ASSIGNED: { description: 'A user was assigned.' },
    UNASSIGNED: { description: 'A user was taken off.' },
    MERGED: { description: 'Another customer became part of this one.' },
    UNMERGED: { description: 'A merge was undone.' },
    REVEALED: { description: 'The whole personal number was shown to somebody.' },
    EXTRACTED: { description: 'Everything that is held on the customer was given to somebody, as an archive.' },
  },
});
