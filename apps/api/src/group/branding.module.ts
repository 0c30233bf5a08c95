import type { ApiModule, ModuleDeps } from '../module.js';
import { BrandingResolver } from './branding.resolver.js';
import { BrandingService } from './branding.service.js';

/** What a group's customers see of it. */
export const brandingModule = ({ read, unitOfWork, log, clock }: ModuleDeps): ApiModule => ({
  resolvers: [new BrandingResolver(read, new BrandingService(unitOfWork, log, clock))],
});
