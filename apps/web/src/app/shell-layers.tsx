import { lazy, Suspense } from 'react';
import { useShellKeys } from './keys/use-shell-keys';
import { useRecentCustomers } from './palette/recent-customers';

export type ShellLayer = 'palette' | 'keys';

interface ShellLayersProps {
  opened: ShellLayer | null;
  onOpen: (layer: ShellLayer | null) => void;
}

/** What opens above any page, by a key or a button: the palette and the keyboard map. */
export function ShellLayers({ opened, onOpen }: ShellLayersProps) {
  useShellKeys({ onPalette: () => onOpen('palette'), onMap: () => onOpen('keys') });
  useRecentCustomers();
  const close = () => onOpen(null);
  return (
    <Suspense fallback={null}>
      {opened === 'palette' && <Palette onClose={close} onShowKeys={() => onOpen('keys')} />}
      {opened === 'keys' && <KeyboardMap onClose={close} />}
    </Suspense>
  );
}

const Palette = lazy(async () => ({ default: (await import('./palette/palette')).Palette }));
const KeyboardMap = lazy(async () => ({ default: (await import('./keys/keyboard-map')).KeyboardMap }));
