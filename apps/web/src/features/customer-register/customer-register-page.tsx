import { mayCollect } from '@register/domain/export/may-collect';
import type { FilterName } from '@register/domain/filter/list-filters';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { domainViewer } from '../../session/domain-viewer';
import { useCan, useViewer } from '../../session/use-session';
import { announce } from '../../ui/announcer';
import { ButtonLink } from '../../ui/button-link';
import { AddIcon, ImportIcon } from '../../ui/icons';
import { rememberTrail } from '../../ui/list-trail';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useIsPhone } from '../../ui/use-media';
import { CollectionActions } from './collection/collection-actions';
import { MarkedBar } from './collection/marked-bar';
import { everythingBut, scopeOf } from './collection/scope';
import { useMarking } from './collection/use-marking';
import styles from './customer-register-page.module.css';
import { cardLines, RegisterCards } from './register-cards';
import { RegisterEmpty } from './register-empty';
import { FilterChips } from './filter/filter-chips';
import { LeftOut } from './filter/left-out';
import { ListError } from './list-error';
import { neededFields } from './needed-fields';
import { NewsPill } from './news/news-pill';
import { RegisterFilters } from './register-filters';
import { listAddress } from './register-address';
import { positionAt, rememberPosition } from './register-position';
import { RegisterSearchBox } from './register-search-box';
import type { RowTools } from './row/row-tools';
import { usePreview } from './row/use-preview';
import { useRowLayer } from './row/use-row-layer';
import { useAnswered } from './use-answered';
import { useCountText } from './use-count-text';
import { useArrangement } from './columns/use-arrangement';
import { useListColumns, type ListColumns } from './columns/use-list-columns';
import { askedOf } from './list-filter';
import { useCustomerList } from './use-customer-list';
import { useOwnFields } from './use-own-fields';
import { useRegisterView } from './use-register-view';
import { useViews } from './views/use-views';
import { ViewRow } from './views/view-row';

const RegisterGrid = lazy(async () => ({ default: (await import('./register-grid')).RegisterGrid }));

/** The customers: search, filter, order, open. */
export function CustomerRegisterPage({ tools }: { tools: RowTools }) {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  const own = useOwnFields();
  const views = useViews();
  const [view, changeView] = useRegisterView(own, views);
  const saved = views?.views.find(({ id }) => id === view.viewId);
  const columns = useListColumns(own, saved);
  const arranging = useArrangement(saved, columns);
  const inCards = phone || columns?.layout === 'CARDS';
  const lines = useMemo(() => (columns ? cardLines(columns) : []), [columns]);
  const address = useLocation({ select: ({ href }) => listAddress(href) });
  const [startAt] = useState(() => positionAt(address));
  // Until it is known which columns and views there are, nothing is asked for: else everything would be, twice.
  const asked = useMemo(() => (own && views ? askedOf(view, own) : null), [view, own, views]);
  const fields = useMemo(() => columns && neededFields(columns, inCards), [columns, inCards]);
  const list = useCustomerList(asked, { fields, comingBack: startAt !== undefined });
  const countText = useCountText(list.count);
  const answered = useAnswered(view.q, list.stale);
  const content = useRef<HTMLDivElement>(null);
  const [filterOpen, setFilterOpen] = useState<FilterName | boolean>(false);
  const marking = useMarking(JSON.stringify(asked), list);
  const collects = mayCollect(domainViewer(useViewer())) && asked !== null;
  const everything = collects && { asked, countText, count: list.count, viewId: view.viewId };
  const more = list.hasMore || list.edges.length > marking.ids.size;
  useTrail(address, list);
  useSpokenCount(view.q, list.stale ? '' : countText);

  const search = useCallback((q: string) => changeView({ q }, { replace: true }), [changeView]);
  const preview = usePreview(list.edges, content);
  const row = useRowLayer(tools, preview.open);
  const moved = (index: number) => {
    rememberPosition(address, index);
    preview.follow(index);
  };
  const enterList = () => content.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"], li a')?.focus();
  const showNews = () => {
    list.retry();
    enterList();
  };
  const nothing = !list.loading && !list.stale && !list.error && list.edges.length === 0;
  const empty = nothing && (
    <RegisterEmpty
      view={view}
      own={own}
      onShowInactive={() => changeView({ status: 'inactive' })}
      onClear={() => changeView({ q: '', status: 'active', importId: null, conditions: [] })}
    />
  );

  return (
    <Page
      title={[formatMessage({ id: 'register.title' })]}
      fill
      top={
        <>
          <RegisterSearchBox q={view.q} onSearch={search} onEnterList={enterList} />
          {!phone && <ImportCustomers />}
          <AddCustomer />
        </>
      }
    >
      <PageHeader
        title={formatMessage({ id: 'register.title' })}
        beside={countText && <span className={styles['count']}>{countText}</span>}
        actions={
          <>
            <RegisterFilters
              view={view}
              own={own}
              columns={columns}
              countText={list.stale ? '' : countText}
              opened={filterOpen}
              onOpen={setFilterOpen}
              onChange={changeView}
            />
            {everything && list.edges.length > 0 && (
              <CollectionActions scope={everythingBut(everything)} onMark={inCards ? marking.start : undefined} />
            )}
          </>
        }
      />
      {views && columns && own && (
        <ViewRow views={views} saved={saved} view={view} columns={columns} arranging={arranging} own={own} />
      )}
      {own && (
        <>
          <FilterChips
            view={view}
            own={own}
            onOpen={setFilterOpen}
            onChange={(conditions) => changeView({ conditions })}
          />
          <LeftOut view={view} onDismiss={() => changeView({})} />
        </>
      )}
      {list.error && <ListError list={list} />}
      <NewsPill asked={asked} asOf={list.asOf} onShow={showNews} />
      <div ref={content} className={styles['content']} data-stale={list.stale || undefined}>
        <div className={styles['list']}>
          {inCards ? (
            empty || (
              <RegisterCards
                list={list}
                own={own}
                q={answered}
                lines={lines}
                marking={collects ? marking : undefined}
                rowActions={row.actions}
                wide={!phone}
              />
            )
          ) : (
            <Suspense fallback={null}>
              <RegisterGrid
                key={view.viewId}
                list={list}
                own={own}
                view={view}
                q={answered}
                columns={columns?.shown ?? noColumns}
                onSort={(sorts) => changeView({ sorts })}
                onColumnSizes={arranging.setSizes}
                startAt={startAt}
                onActive={moved}
                rowActions={row.actions}
                onPreview={preview.toggle}
                previewed={preview.id}
                marking={collects ? marking : undefined}
                empty={empty || undefined}
              />
            </Suspense>
          )}
        </div>
        {preview.id !== undefined && (
          <Suspense fallback={null}>
            <tools.Preview customerId={preview.id} onClose={preview.close} />
          </Suspense>
        )}
      </div>
      {everything && (
        <MarkedBar marking={marking} scope={scopeOf(marking, everything)} countText={countText} more={more}>
          <CollectionActions scope={scopeOf(marking, everything)} />
        </MarkedBar>
      )}
      {row.layer}
      <p className={styles['printHint']}>{formatMessage({ id: 'register.print.hint' })}</p>
    </Page>
  );
}

const noColumns: ListColumns['shown'] = [];

/** On a phone it stands in the menu. */
function ImportCustomers() {
  const { formatMessage } = useIntl();
  if (!useCan('admin')) return null;
  return (
    <ButtonLink href={paths.importInto('customers')} icon={<ImportIcon aria-hidden />} className={styles['import']}>
      {formatMessage({ id: 'register.import' })}
    </ButtonLink>
  );
}

function AddCustomer() {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  if (!useCan('customer.create')) return null;
  return (
    <ButtonLink
      href={paths.customerNew}
      variant="primary"
      icon={<AddIcon aria-hidden />}
      className={styles['add']}
      aria-label={phone ? formatMessage({ id: 'register.add' }) : undefined}
    >
      {!phone && formatMessage({ id: 'register.add' })}
    </ButtonLink>
  );
}

/** Says the number of hits when the typing has paused. */
function useSpokenCount(q: string, text: string) {
  useEffect(() => {
    if (q === '' || text === '') return;
    const timer = setTimeout(() => announce(text), 600);
    return () => clearTimeout(timer);
  }, [q, text]);
}

/** The card leads back to this list, and on to its next customer. */
function useTrail(address: string, { edges, count, stale }: ReturnType<typeof useCustomerList>) {
  useEffect(() => {
    if (stale || edges.length === 0) return;
    const total = count?.precision === 'EXACT' ? count.value : null;
    rememberTrail({ address, ids: edges.map(({ node }) => node.id), total });
  }, [address, edges, count, stale]);
}
