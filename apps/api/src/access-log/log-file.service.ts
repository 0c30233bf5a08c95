import { Readable } from 'node:stream';
import { accessLogKinds, type AccessLogKind } from '@register/domain/access/access-log';
import { accessActionName } from '@register/domain/access/access-log-words';
import type { AccessChange } from '@register/domain/access/change-user';
import { readAskedFor } from '@register/domain/asked/asked-for';
import { askedWords } from '@register/domain/asked/asked-words';
import type { CustomFieldTable } from '@register/domain/custom-fields/custom-field-table';
import { parsePublicId } from '../database/ids.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Sql } from '../database/sql.js';
import { GivingEnded, type FileGiver } from '../file/file.service.js';
import { tableFile } from '../file/table-file.service.js';
import { authorOf } from '../history/history-recorder.js';
import { betweenSteps } from '../jobs/giving-way.js';
import { actorOfAuthor, jobAuthorOf } from '../jobs/job-author.js';
import type { Actor, Language } from '../request-context.js';
import type { AccessLogQuestion } from './access-log.query.js';
import type { AccessLogService, ReadEvent } from './access-log.service.js';
import { recordAccess } from './access-recorder.js';

/** The log as a file, for administrators: what is asked for, as the page shows it. That it was given out is an event of its own. */
export class LogFileService {
  constructor(
    private readonly deps: { readonly read: Sql; readonly unitOfWork: UnitOfWork; readonly clock: () => number },
    private readonly log: AccessLogService,
  ) {}

  /** `GET /files/log?kinds=…&personId=…&customerId=…&from=…&before=…`. */
  readonly give: FileGiver = ({ actor, query, language }) => {
    if (!isAdministrator(actor)) return Promise.resolve(null);
    const name = language === 'sv' ? 'logg.csv' : 'log.csv';
    const question = questionOf(query);
    return Promise.resolve({
      name,
      shownAs: null,
      size: null,
      open: async () => {
        await this.tell(actor, question);
        return Readable.from(
          tableFile(name, { sheet: name, headings: headings[language], rows: this.rows(actor, question, language) }),
        );
      },
    });
  };

  private tell(actor: Actor, question: AccessLogQuestion): Promise<void> {
    const changes = changesOf(question);
    return this.deps.unitOfWork.inTransaction(({ sql }) =>
      recordAccess(sql, actor.groupId, [
        {
          at: this.deps.clock(),
          by: authorOf(actor),
          action: 'LOG_EXPORTED',
          subject: { kind: 'LOG', id: actor.groupId, name: '' },
          changes,
        },
      ]),
    );
  }

  /** For as long as its reader administers the group: a long log takes a while. */
  private async *rows(begun: Actor, question: AccessLogQuestion, language: Language): AsyncGenerator<string[][]> {
    for (let after: string | null = null; ; await betweenSteps()) {
      const { read, clock } = this.deps;
      const actor = await actorOfAuthor(read, begun.groupId, jobAuthorOf(begun), clock());
      if (!actor || !isAdministrator(actor)) throw new GivingEnded();
      const page = await this.log.page(actor, question, { first: 100, after }, { counts: false, names: true });
      yield page.nodes.map((event) => cells(event, language, actor));
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }
}

/** Which log it was: whoever looks at this one asks that next. Ids and moments, which tell nobody's name. */
function changesOf({ kinds, personId, customerId, from, before }: AccessLogQuestion): AccessChange[] {
  const asked = {
    kinds: kinds ? kinds.join(', ') : null,
    customer: parsePublicId('cus', customerId ?? '') ? customerId : null,
    person: parsePublicId('usr', personId ?? '') ? personId : null,
    from: from == null ? null : new Date(from).toISOString(),
    before: before == null ? null : new Date(before).toISOString(),
  };
  return Object.entries(asked).flatMap(([field, is]) => (is == null ? [] : [{ field, old: null, new: is }]));
}

const isAdministrator = ({ viewer, actorKind }: Actor): boolean =>
  actorKind === 'STAFF' && viewer.permissions.has('admin');

/** The columns of the file. */
const headings: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Nummer', 'Tid (UTC)', 'Vem', 'Händelse', 'Gäller', 'Kund', 'Fält', 'Före', 'Efter', 'Orsak'],
  en: ['Number', 'Time (UTC)', 'Who', 'Event', 'About', 'Customer', 'Field', 'Before', 'After', 'Reason'],
};

const cells = (event: ReadEvent, language: Language, { customFields }: Actor): string[] => [
  String(event.position),
  new Date(event.at).toISOString(),
  event.actor,
  accessActionName(event.action, language),
  event.subject,
  event.customer?.name ?? '',
  event.field ?? '',
  event.old ?? '',
  valueWords(event, language, customFields),
  event.reason ?? '',
];

function valueWords(event: ReadEvent, language: Language, customFields: CustomFieldTable): string {
  const asked = event.field === 'asked' ? readAskedFor(event.new) : null;
  return asked ? askedWords(asked, language, customFields) : (event.new ?? '');
}

function questionOf(query: URLSearchParams): AccessLogQuestion {
  const asked = query.getAll('kinds');
  const kinds = asked.filter((kind): kind is AccessLogKind => accessLogKinds.some((known) => known === kind));
  const moment = (name: string): number | null => {
    const at = Date.parse(query.get(name) ?? '');
    return Number.isNaN(at) ? null : at;
  };
  return {
    kinds: asked.length > 0 ? kinds : null,
    personId: query.get('personId'),
    customerId: query.get('customerId'),
    from: moment('from'),
    before: moment('before'),
  };
}
