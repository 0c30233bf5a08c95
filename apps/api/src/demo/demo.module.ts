import type { TagValues } from '@register/domain/tag/tag';
import type { ArticleServices } from '../article/article-services.service.js';
import { ApiKeyService } from '../api-key/api-key.service.js';
import { CustomFieldService } from '../customer-settings/custom-fields/custom-field.service.js';
import { CustomValuesService } from '../customer/custom-values.service.js';
import { SearchedFieldsService } from '../customer/search/searched-fields.service.js';
import type { DiscountLetterService } from '../discount-letter/discount-letter.service.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { ModuleDeps } from '../module.js';
import type { EntryService } from '../entry/entry.service.js';
import { GroupService } from '../user/group.service.js';
import { DemoClock } from './demo-clock.js';
import { DemoRegisters } from './demo-registers.service.js';
import { DemoService, type DemoServices } from './demo.service.js';

/** The demo, made by the same services as everything else; only their clock stands in the past. */
export function demoService(
  { config, read, unitOfWork, ciphers, log, clock }: ModuleDeps,
  customers: {
    readonly servicesAt: (clock: () => number) => Omit<DemoServices, 'groups' | 'apiKeys' | 'registers' | 'fields'>;
  },
  {
    articles,
    tags,
    discountLetters,
  }: {
    readonly articles: { readonly servicesAt: (clock: () => number) => ArticleServices };
    readonly tags: { readonly serviceAt: (clock: () => number) => EntryService<TagValues> };
    readonly discountLetters: { readonly servicesAt: (clock: () => number) => DiscountLetterService };
  },
): DemoService {
  const past = new DemoClock(clock);
  const queue = new JobQueue(clock);
  const services = {
    groups: new GroupService(ciphers, past.read),
    apiKeys: new ApiKeyService(unitOfWork, config.secrets.pepper, log, past.read),
    fields: new CustomFieldService(unitOfWork, new CustomValuesService(), new SearchedFieldsService(queue), past.read),
    registers: new DemoRegisters(
      articles.servicesAt(past.read),
      tags.serviceAt(past.read),
      discountLetters.servicesAt(past.read),
    ),
    ...customers.servicesAt(past.read),
  };
  return new DemoService(read, unitOfWork, services, past, config.dataDir);
}
