import { useState } from 'react';
import { announce } from '../../src/ui/announcer';
import { Button } from '../../src/ui/button';
import { Dialog } from '../../src/ui/dialog';
import { Drawer } from '../../src/ui/drawer';
import { DeleteIcon, EditIcon } from '../../src/ui/icons';
import { Menu } from '../../src/ui/menu';
import { SaveBar } from '../../src/ui/save-bar';
import { SectionCard } from '../../src/ui/section-card';
import { Tabs } from '../../src/ui/tabs';
import { TextField } from '../../src/ui/text-field';
import { toast } from '../../src/ui/toast';
import { Row } from './row';

export function Layers() {
  const [open, setOpen] = useState<'dialog' | 'drawer' | null>(null);
  const [tab, setTab] = useState('new');
  const close = () => setOpen(null);
  return (
    <SectionCard title="Layers">
      <Row>
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('drawer')}>Drawer</Button>
        <Menu
          trigger={<Button>Menu</Button>}
          items={[
            { id: 'edit', label: 'Redigera', icon: <EditIcon aria-hidden />, onSelect: () => announce('Redigera') },
            {
              id: 'assign',
              label: 'Tilldela',
              onSelect: () => undefined,
              blockedBecause: 'Du behöver behörigheten Tilldela.',
            },
            {
              id: 'delete',
              label: 'Radera',
              icon: <DeleteIcon aria-hidden />,
              onSelect: () => undefined,
              danger: true,
              startsGroup: true,
            },
          ]}
        />
        <Button onClick={() => toast.saved('Sparat')}>Toast</Button>
        <Button
          onClick={() => toast.undoable('Kunden är inaktiv', { label: 'Ångra', run: () => toast.info('Ångrat') })}
        >
          Undo toast
        </Button>
      </Row>
      <Tabs
        label="Utfall"
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'new', label: 'Nya (3 120)', content: 'Nya kunder' },
          { id: 'error', label: 'Fel (30)', content: 'Rader med fel' },
        ]}
      />
      <SaveBar changes={2} onSave={() => toast.saved('Sparat')} onCancel={() => undefined} />
      <Dialog
        opened={open === 'dialog'}
        onClose={close}
        title="Inaktivera kunden?"
        actions={
          <>
            <Button onClick={close}>Avbryt</Button>
            <Button variant="primary" onClick={close}>
              Inaktivera
            </Button>
          </>
        }
      >
        Kunden kan inte väljas på nya ordrar.
      </Dialog>
      <Drawer
        opened={open === 'drawer'}
        onClose={close}
        title="Filter"
        footer={<Button variant="primary">Visa 38 kunder</Button>}
      >
        <TextField label="Ort" />
      </Drawer>
    </SectionCard>
  );
}
