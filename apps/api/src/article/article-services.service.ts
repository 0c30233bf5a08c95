import type { ArticleGroupValues, ArticleValues } from '@register/domain/article/article';
import type { EntryService } from '../entry/entry.service.js';

/** What one can do with articles and their groups. */
export interface ArticleServices {
  readonly articles: EntryService<ArticleValues>;
  readonly groups: EntryService<ArticleGroupValues>;
}
