import type { ApiModule, ModuleDeps } from '../module.js';
import { AccessLogResolver } from './access-log.resolver.js';

/** The log of who may what. Whatever changes that writes to it by its recorder. */
export const accessLogModule = ({ read, cursors }: ModuleDeps): ApiModule => ({
  resolvers: [new AccessLogResolver(read, cursors)],
});
