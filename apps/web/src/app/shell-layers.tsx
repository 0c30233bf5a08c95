import { lazy, Suspense, useEffect } from 'react';
import { useShellKeys } from './keys/use-shell-keys';
import { useRecentCustomers } from './palette/recent-customers';
import { whenIdle } from './when-idle';

export type ShellLayer = 'palette' | 'keys';

interface ShellLayersProps {
  opened: ShellLayer | null;
  onOpen: (layer: ShellLayer | null) => void;
}

/** What opens above any page, by a key or a button: the palette and the keyboard map. */
export function ShellLayers({ opened, onOpen }: ShellLayersProps) {
  useShellKeys({ onPalette: () => onOpen('palette'), onMap: () => onOpen('keys') });
  useRecentCustomers();
  // So that it is there when somebody presses the keys and types on.
  useEffect(() => whenIdle(loadPalette), []);
  const close = () => onOpen(null);
  return (
    <Suspense fallback={null}>
      {opened === 'palette' && <Palette onClose={close} onShowKeys={() => onOpen('keys')} />}
      {opened === 'keys' && <KeyboardMap onClose={close} />}
    </Suspense>
  );
}

const loadPalette = () => import('./palette/palette');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeyboardMap = lazy(async () => ({ default: (await import('./keys/keyboard-map')).KeyboardMap }));
