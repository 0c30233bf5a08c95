import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useLanguage } from '../../i18n/intl-provider';
import { TagChips } from '../../session/tag-chips';
import { AppLink } from '../../ui/app-link';
import { cardLink, CardList } from '../../ui/card-list';
import { Checkbox } from '../../ui/checkbox';
import { CompanyIcon, PhoneIcon, PrivateIcon } from '../../ui/icons';
import { Skeleton } from '../../ui/skeleton';
import type { Marking } from './collection/use-marking';
import { Marked } from './marked';
import styles from './register-cards.module.css';
import { HiddenMatch, StatusCell } from './register-columns';
import { useOwnText } from './own-columns';
import { useListedPlainFields, usePlainText } from './plain-columns';
import type { CustomerEdge, CustomerList } from './use-customer-list';
import type { OwnFields } from './use-own-fields';

interface RegisterCardsProps {
  list: CustomerList;
  own: OwnFields | null;
  q: string;
  marking: Marking | undefined;
}

/** The register on a phone: number, name, place and contact, and a button to call. */
export function RegisterCards({ list, own, q, marking }: RegisterCardsProps) {
  const { formatMessage } = useIntl();
  return (
    <CardList
      label={formatMessage({ id: 'register.title' })}
      rows={list.edges}
      rowId={({ node }) => node.id}
      onEndNear={list.hasMore ? list.loadMore : undefined}
      busy={list.loading || list.stale || list.loadingMore}
      after={(list.loading || list.hasMore) && <CardSkeletons count={list.loading ? 8 : 3} />}
    >
      {(edge) => <Card edge={edge} own={own} q={q} marking={marking} />}
    </CardList>
  );
}

function Card({ edge, own, q, marking }: { edge: CustomerEdge } & Omit<RegisterCardsProps, 'list'>) {
  const { formatMessage } = useIntl();
  const { node } = edge;
  const phone = node.phone ?? node.mainContact?.phone;
  const where = [node.city, node.mainContact?.name].filter(Boolean).join(' · ');
  const name = node.name ?? '';
  return (
    <>
      {marking?.marking === true ? (
        <Checkbox
          label={formatMessage({ id: 'register.select' }, { name })}
          hideLabel
          className={styles['mark']}
          checked={marking.ids.has(node.id)}
          onChange={(event) => marking.change(toggled(marking.ids, node.id, event.target.checked))}
        />
      ) : (
        <span className={styles['icon']} aria-hidden>
          {node.type === 'PRIVATE' ? <PrivateIcon /> : <CompanyIcon />}
        </span>
      )}
      <div className={styles['text']}>
        <div className={styles['number']}>
          {node.number && <Marked text={node.number} q={q} />}
          {node.status !== 'ACTIVE' && <StatusCell edge={edge} />}
        </div>
        <AppLink href={paths.customer(node.id)} className={cardLink}>
          <span className={styles['name']}>
            <Marked text={name} q={q} />
          </span>
        </AppLink>
        {where && <div className={styles['where']}>{where}</div>}
        {node.subgroups && node.subgroups.length > 0 && (
          <div className={styles['where']}>
            {formatMessage({ id: 'card.field.subgroups' })}: {node.subgroups.map((it) => it.name).join(', ')}
          </div>
        )}
        <Lines edge={edge} own={own} />
        {node.tags && node.tags.length > 0 && (
          <div className={styles['tags']}>
            <TagChips tags={node.tags} />
          </div>
        )}
        <div className={styles['match']}>
          <HiddenMatch edge={edge} q={q} />
        </div>
      </div>
      {phone && (
        <a
          href={`tel:${phone.replace(/[^\d+]/g, '')}`}
          className={styles['call']}
          aria-label={formatMessage({ id: 'register.call' }, { name })}
        >
          <PhoneIcon aria-hidden />
        </a>
      )}
    </>
  );
}

function toggled(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** Below the contact person: plain fields, and what the group shows in its list. */
function Lines({ edge, own }: { edge: CustomerEdge; own: OwnFields | null }) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const plainFields = useListedPlainFields();
  const plainTextOf = usePlainText();
  const textOf = useOwnText();
  const plain = plainFields.map((field) => ({
    key: `card.${field}`,
    title: formatMessage({ id: `card.field.${field}` }),
    text: plainTextOf(edge, field),
  }));
  const ours = (own?.listed ?? []).map((field) => ({
    key: field.key,
    title: field.title[language],
    text: textOf(edge, field),
  }));
  const lines = [...plain, ...ours].filter(({ text }) => text !== '');
  if (lines.length === 0) return null;
  return (
    <div className={styles['own']}>
      {lines.map(({ key, title, text }) => (
        <span key={key}>
          {title}: {text}
        </span>
      ))}
    </div>
  );
}

function CardSkeletons({ count }: { count: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, card) => `skeleton-${card}`).map((key) => (
        <div key={key} className={styles['skeleton']}>
          <Skeleton width={40} height={40} />
          <Skeleton width="60%" lines={2} />
        </div>
      ))}
    </div>
  );
}
