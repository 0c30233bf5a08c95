import { GroupBrand } from '../../session/group-brand';
import { useOwnBranding } from '../../session/use-own-branding';
import { useViewer } from '../../session/use-session';

/** Whose pages these are. */
export function PortalBrand() {
  const { group } = useViewer();
  return <GroupBrand name={group.name} logo={useOwnBranding()?.logo} />;
}
