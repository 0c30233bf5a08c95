import type { TagValues } from '@register/domain/tag/tag';
import type { ArticleServices } from '../article/article-services.service.js';
import { publicId } from '../database/ids.js';
import type { DiscountLetterService } from '../discount-letter/discount-letter.service.js';
import type { EntryOutcome, EntryService } from '../entry/entry.service.js';
import type { Actor } from '../request-context.js';
import { demoArticles } from './demo-articles.js';
import { demoLetters } from './demo-letters.js';
import { demoTags } from './demo-tags.js';

/** Fills the demo's registers besides the customers'. */
export class DemoRegisters {
  constructor(
    private readonly services: ArticleServices,
    private readonly tags: EntryService<TagValues>,
    private readonly letters: DiscountLetterService,
  ) {}

  /** Answers what customers are given: ids of tags and letters, in their order, and of articles by their numbers. */
  async make(administrator: Actor): Promise<DemoLinks> {
    const groups = new Map<string, string>();
    const articleIds = new Map<string, string>();
    for (const [name, articles] of Object.entries(demoArticles)) {
      const group = publicId('arg', made(await this.services.groups.create(administrator, { name })));
      groups.set(name, group);
      for (const [number, title, unit, price] of articles) {
        const values = { number, name: title, unit, price, vatRate: 25, group, timeArticle: unit === 'h' };
        articleIds.set(number, publicId('art', made(await this.services.articles.create(administrator, values))));
      }
    }
    const letters: string[] = [];
    for (const [name, discounts] of Object.entries(demoLetters)) {
      const rows = Object.entries(discounts).map(([group, percent]) => ({
        articleGroup: groupOf(groups, group),
        percent,
      }));
      letters.push(publicId('dil', made(await this.letters.create(administrator, { name, rows }))));
    }
    const tags: string[] = [];
    for (const tag of demoTags) tags.push(publicId('tag', made(await this.tags.create(administrator, tag))));
    return { tags, letters, articles: articleIds };
  }
}

export interface DemoLinks {
  readonly tags: readonly string[];
  readonly letters: readonly string[];
  /** Ids by number. */
  readonly articles: ReadonlyMap<string, string>;
}

function groupOf(groups: ReadonlyMap<string, string>, name: string): string | null {
  const group = name === '*' ? null : groups.get(name);
  if (group === undefined) throw new Error(`The demo has no article group ${name}`);
  return group;
}

function made(outcome: EntryOutcome): Buffer {
  if (outcome.kind !== 'SAVED') throw new Error(`The demo's entry was refused: ${JSON.stringify(outcome)}`);
  return outcome.id;
}
