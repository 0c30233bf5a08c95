import type { ApiModule, EntrySource, ModuleDeps } from '../module.js';
import { EntryHistoryResolver } from './entry-history.resolver.js';

/** What the registers besides the customers' have in common. */
export const entryModule = ({ read, cursors }: ModuleDeps, sources: readonly EntrySource[]): ApiModule => ({
  resolvers: [new EntryHistoryResolver(read, cursors, sources)],
});
