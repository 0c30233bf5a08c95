import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/VisuallyHidden.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Group.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Flex.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Tooltip.layer.css';
import '@mantine/core/styles/Tabs.layer.css';
import './kit.css';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useScheme } from './color-scheme';
import { LAYERS_ID, registerTheme, registerVariables } from './theme';

/** The kit's styles lie in a cascade layer, so ours win whatever the order they load in. */
export function KitProvider({ children }: { children: ReactNode }) {
  const { formatMessage } = useIntl();
  const scheme = useScheme();
  const theme = useMemo(
    () =>
      registerTheme({
        close: formatMessage({ id: 'ui.close' }),
        clear: formatMessage({ id: 'ui.clear' }),
        nothingFound: formatMessage({ id: 'ui.nothingFound' }),
      }),
    [formatMessage],
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={registerVariables} forceColorScheme={scheme}>
      {children}
      <div id={LAYERS_ID} role="region" aria-label={formatMessage({ id: 'ui.layers' })} />
    </MantineProvider>
  );
}
