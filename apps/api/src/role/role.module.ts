import type { ApiModule, ModuleDeps } from '../module.js';
import { RoleResolver } from './role.resolver.js';
import type { RoleService } from './role.service.js';

/** Templates of rights. */
export const roleModule = ({ read }: ModuleDeps, service: RoleService): ApiModule => ({
  resolvers: [new RoleResolver(read, service)],
});
