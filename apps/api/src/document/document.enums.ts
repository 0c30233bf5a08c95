import type { DocumentKind as Kind } from '@register/domain/document/document';
import { registerEnumType } from 'type-graphql';

export const DocumentKind: { readonly [K in Kind]: K } = { FILE: 'FILE', FOLDER: 'FOLDER' };
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What a document is.',
  valuesConfig: {
    FILE: { description: 'A file.' },
    FOLDER: { description: 'A folder of documents.' },
  },
});
