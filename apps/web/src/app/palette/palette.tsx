import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../ui/announcer';
import { CommandPalette } from '../../ui/command-palette';
import { paletteQuery } from './palette-query';
import { usePaletteCommands } from './use-palette-commands';
import { usePalettePeople } from './use-palette-people';

interface PaletteProps {
  onClose: () => void;
  onShowKeys: () => void;
}

/** Finds customers, pages and what one can do, from anywhere. A chunk of its own: loaded when it is opened first. */
export function Palette({ onClose, onShowKeys }: PaletteProps) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const [query, setQuery] = useState('');
  const { kind, text } = paletteQuery(query);
  // What is typed and not kept has its own guard on the way.
  const goTo = (href: string) => {
    onClose();
    void router.navigate({ href });
  };
  const showKeys = () => {
    onClose();
    onShowKeys();
  };
  const people = usePalettePeople(query, goTo);
  const commands = usePaletteCommands(text, { goTo, showKeys });
  const recent = people.groups.filter(({ id }) => id === 'recent');
  const groups = [
    ...(kind === 'commands' ? [] : people.groups.filter(({ id }) => id !== 'recent')),
    ...(kind === 'all' || kind === 'commands' ? commands : []),
    ...recent,
  ].filter((group) => group.commands.length > 0);
  const rows = groups.reduce((sum, group) => sum + group.commands.length, 0);
  useSpokenRows(query === '' || people.busy ? null : formatMessage({ id: 'palette.found' }, { count: rows }));
  return (
    <CommandPalette
      opened
      onClose={onClose}
      label={formatMessage({ id: 'palette.title' })}
      placeholder={formatMessage({ id: 'palette.placeholder' })}
      query={query}
      onQuery={setQuery}
      groups={groups}
      note={formatMessage({ id: people.busy ? 'palette.busy' : 'palette.none' })}
      foot={(['commands', 'number', 'person'] as const).map((sign) => (
        <span key={sign}>{formatMessage({ id: `palette.sign.${sign}` })}</span>
      ))}
    />
  );
}

/** How many there are, once the typing has paused. */
function useSpokenRows(text: string | null): void {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => announce(text), 600);
    return () => clearTimeout(timer);
  }, [text]);
}
