import { skipToken, useQuery } from '@apollo/client/react';
import type { ArticleList } from '@register/domain/customer/customer';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../../session/use-session';
import { useErrorText } from '../../../session/use-error-text';
import { toAppError } from '../../../graphql/to-app-error';
import { PickerField } from '../../../ui/picker-field';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { moneyWords } from '../article-text';
import type { ShownArticle } from '../card-articles';
import { ArticlePickerDocument } from './article-picker.generated';

/** Finds an article by number or name among however many the register has: the API is asked while one types. */
export function ArticlePicker({ list, onPick }: { list: ArticleList; onPick: (article: ShownArticle) => void }) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const errorText = useErrorText();
  const prices = useCan('article.price');
  const [query, setQuery] = useState('');
  const [search = ''] = useDebouncedValue([query.trim()], 150);
  const { data, loading, error } = useQuery(
    ArticlePickerDocument,
    search === '' ? skipToken : { variables: { search, prices }, fetchPolicy: 'cache-and-network' },
  );
  const waits = loading || search !== query.trim();
  const found = data && search !== '' ? data.articles.edges.map(({ node }) => node) : [];
  const note = (): string | null => {
    if (query.trim() === '') return null;
    if (waits) return formatMessage({ id: 'card.articles.looking' });
    return error ? errorText(toAppError(error)) : formatMessage({ id: 'card.articles.notFound' });
  };
  return (
    <PickerField
      name={`${list}.add`}
      label={formatMessage({ id: `card.articles.add.${list}` })}
      description={formatMessage({ id: 'card.articles.add.help' })}
      query={query}
      onQuery={setQuery}
      options={found.map(({ id, number, name, price }) => ({
        value: id,
        label: `${number} ${name}`,
        detail: price == null ? undefined : moneyWords(intl, price),
      }))}
      note={note()}
      onPick={(id) => {
        const article = found.find((one) => one.id === id);
        setQuery('');
        if (article) onPick({ ...article, price: article.price ?? null });
      }}
    />
  );
}
