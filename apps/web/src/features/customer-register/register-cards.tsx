import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { isPlainField } from '@register/domain/customer/plain-fields';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { ProtectedBadge } from '../../session/protected-badge';
import { TagChips } from '../../session/tag-chips';
import { anchorOf } from '../../ui/anchor';
import { AppLink } from '../../ui/app-link';
import { cardLink, CardList } from '../../ui/card-list';
import { Checkbox } from '../../ui/checkbox';
import type { GridRowActions } from '../../ui/data-grid/grid-types';
import { CompanyIcon, MoreIcon, PhoneIcon, PrivateIcon } from '../../ui/icons';
import { Skeleton } from '../../ui/skeleton';
import type { Marking } from './collection/use-marking';
import { Marked } from './marked';
import styles from './register-cards.module.css';
import { useColumnHeader } from './columns/register-columns';
import { useColumnText } from './columns/use-column-text';
import type { ListColumns } from './columns/use-list-columns';
import { HiddenMatch } from './hidden-match';
import { StatusBadge } from './status-badge';
import type { CustomerEdge, CustomerList } from './use-customer-list';
import type { OwnFields } from './use-own-fields';

interface RegisterCardsProps {
  list: CustomerList;
  own: OwnFields | null;
  q: string;
  /** What else stands on each card. */
  lines: readonly FieldKey[];
  marking: Marking | undefined;
  rowActions: GridRowActions<CustomerEdge>;
  /** On a desktop there is room for two beside each other. */
  wide?: boolean;
}

/** The register on a phone, and for whoever wants it so: number, name, place and contact, and a button to call. */
export function RegisterCards({ list, own, q, lines, marking, rowActions, wide = false }: RegisterCardsProps) {
  const { formatMessage } = useIntl();
  return (
    <CardList
      label={formatMessage({ id: 'register.title' })}
      wide={wide}
      rows={list.edges}
      rowId={({ node }) => node.id}
      onEndNear={list.hasMore ? list.loadMore : undefined}
      onMenu={rowActions.onMenu}
      busy={list.loading || list.stale || list.loadingMore}
      after={(list.loading || list.hasMore) && <CardSkeletons count={list.loading ? 8 : 3} />}
    >
      {(edge) => <Card edge={edge} {...{ own, q, lines, marking, rowActions }} />}
    </CardList>
  );
}

interface CardProps extends Omit<RegisterCardsProps, 'list' | 'wide'> {
  edge: CustomerEdge;
}

function Card({ edge, own, q, lines, marking, rowActions }: CardProps) {
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
          {node.status !== 'ACTIVE' && <StatusBadge customer={node} />}
          <ProtectedBadge customer={node} />
        </div>
        <AppLink href={paths.customer(node.id)} className={cardLink}>
          <span className={styles['name']}>
            <Marked text={name} q={q} />
          </span>
        </AppLink>
        {where && <div className={styles['where']}>{where}</div>}
        <Lines edge={edge} own={own} fields={lines} />
        {node.tags && node.tags.length > 0 && (
          <div className={styles['tags']}>
            <TagChips tags={node.tags} />
          </div>
        )}
        <div className={styles['match']}>
          <HiddenMatch edge={edge} q={q} shown={new Set([...onEveryCard, ...lines])} />
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
      <button
        type="button"
        className={styles['more']}
        aria-label={rowActions.menuLabel(edge)}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => rowActions.onMenu(edge, anchorOf(currentTarget))}
      >
        <MoreIcon aria-hidden />
      </button>
    </>
  );
}

function toggled(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** The chosen columns that have no place of their own on a card. */
function Lines({ edge, own, fields }: { edge: CustomerEdge; own: OwnFields | null; fields: readonly FieldKey[] }) {
  const headerOf = useColumnHeader(own);
  const textOf = useColumnText(own);
  const lines = fields.map((field) => ({ field, text: textOf(edge, field) })).filter(({ text }) => text !== '');
  if (lines.length === 0) return null;
  return (
    <div className={styles['own']}>
      {lines.map(({ field, text }) => (
        <span key={field}>
          {headerOf(field)}: {text}
        </span>
      ))}
    </div>
  );
}

/** What a card shows whatever the columns are. */
export const onEveryCard: readonly FieldKey[] = ['number', 'name', 'status', 'city', 'contactPersons', 'phone'];

/** What else stands on a card: the columns that somebody has chosen, else those that the group has made its own. */
export function cardLines({ shown, isChosen }: ListColumns): readonly FieldKey[] {
  const fields = shown.map(({ field }) => field).filter((field) => !onEveryCard.includes(field) && field !== 'tags');
  return isChosen
    ? fields
    : fields.filter((field) => field === 'subgroups' || isPlainField(field) || isCustomFieldKey(field));
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
