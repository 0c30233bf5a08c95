import type { ArticleServices } from '../article/article-services.service.js';
import { publicId } from '../database/ids.js';
import type { EntryOutcome } from '../entry/entry.service.js';
import type { Actor } from '../request-context.js';
import { demoArticles } from './demo-articles.js';

/** Fills the demo's registers besides the customers'. */
export class DemoRegisters {
  constructor(private readonly services: ArticleServices) {}

  async make(administrator: Actor): Promise<void> {
    for (const [name, articles] of Object.entries(demoArticles)) {
      const group = publicId('arg', made(await this.services.groups.create(administrator, { name })));
      for (const [number, title, unit, price] of articles) {
        const values = { number, name: title, unit, price, vatRate: 25, group, timeArticle: unit === 'h' };
        made(await this.services.articles.create(administrator, values));
      }
    }
  }
}

function made(outcome: EntryOutcome): Buffer {
  if (outcome.kind !== 'SAVED') throw new Error(`The demo's entry was refused: ${JSON.stringify(outcome)}`);
  return outcome.id;
}
