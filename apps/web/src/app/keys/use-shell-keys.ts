import { useRouter } from '@tanstack/react-router';
import { goKeys, within } from '../../features/account/shortcut-list';
import { useCan, useViewer } from '../../session/use-session';
import { useModShortcut, useShortcut, useShortcutsAfter } from '../../ui/use-shortcut';
import { paths } from '../paths';

/** The keys that mean the same on every page. */
export function useShellKeys({ onPalette, onMap }: { onPalette: () => void; onMap: () => void }): void {
  const router = useRouter();
  const { permissions } = useViewer();
  const creates = useCan('customer.create');
  const goTo = (href: string) => void router.navigate({ href });
  useModShortcut('k', onPalette);
  useShortcut('?', onMap);
  useShortcut('c', () => creates && goTo(paths.customerNew));
  useShortcutsAfter('g', Object.fromEntries(within(goKeys, permissions).map(({ key, to }) => [key, () => goTo(to)])));
}
