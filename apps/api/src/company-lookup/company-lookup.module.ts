import type { ApiModule, ModuleDeps } from '../module.js';
import { BolagsverketSource } from './bolagsverket.source.js';
import type { CompanyLookupConfig, SourceName } from './company-lookup.config.js';
import { CompanyLookupResolver } from './company-lookup.resolver.js';
import { CompanyLookupService } from './company-lookup.service.js';
import type { CompanySource } from './company-source.js';
import { FileSource } from './file.source.js';
import { GuardedSource } from './guarded-source.js';
import { ViesSource } from './vies.source.js';

/** Companies in public registers. */
export function companyLookupModule({ config, clock, log }: ModuleDeps): ApiModule {
  const { sources, timeoutMs } = config.companyLookup;
  const guarded = sources.map(
    (name) => new GuardedSource(sourceOf(name, config.companyLookup, clock), { timeoutMs: timeoutMs / sources.length }),
  );
  return { resolvers: [new CompanyLookupResolver(new CompanyLookupService(guarded, log))] };
}

function sourceOf(name: SourceName, config: CompanyLookupConfig, clock: () => number): CompanySource {
  switch (name) {
    case 'BOLAGSVERKET':
      return new BolagsverketSource(config.bolagsverket, clock);
    case 'VIES':
      return new ViesSource(config.vies);
    case 'FILE':
      return new FileSource(config.file);
  }
}
