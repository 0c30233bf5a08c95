import { useState } from 'react';
import { Button } from '../../src/ui/button';
import { ButtonLink } from '../../src/ui/button-link';
import { Checkbox } from '../../src/ui/checkbox';
import { Chip } from '../../src/ui/chip';
import { IconButton } from '../../src/ui/icon-button';
import { AddIcon, DeleteIcon, EditIcon, CopyIcon } from '../../src/ui/icons';
import { SectionCard } from '../../src/ui/section-card';
import { Segmented } from '../../src/ui/segmented';
import { SwitchField } from '../../src/ui/switch-field';
import { Row } from './row';

export function Choices() {
  const [segment, setSegment] = useState<'a' | 'b'>('a');
  return (
    <SectionCard
      title="Buttons and choices"
      description="Primary, default, subtle, danger; busy; blocked with a reason."
    >
      <Row>
        <Button variant="primary" icon={<AddIcon aria-hidden />}>
          Ny kund
        </Button>
        <Button>Default</Button>
        <Button variant="subtle">Subtle</Button>
        <Button variant="danger" icon={<DeleteIcon aria-hidden />}>
          Radera
        </Button>
        <Button variant="primary" busy>
          Sparar
        </Button>
        <Button blockedBecause="Bara administratörer">Blocked</Button>
        <ButtonLink href="/">A link</ButtonLink>
      </Row>
      <Row>
        <IconButton label="Redigera" shortcut="E" icon={<EditIcon aria-hidden />} />
        <IconButton label="Hämta igen" variant="default" icon={<CopyIcon aria-hidden />} />
        <IconButton label="Radera" icon={<DeleteIcon aria-hidden />} blockedBecause="Kunden har öppna ordrar" />
        <Chip removeLabel="Ta bort filter Status" onRemove={() => undefined}>
          Status: Aktiv
        </Chip>
        <Checkbox label="Checkbox" defaultChecked />
      </Row>
      <Segmented
        label="Kundtyp"
        options={[
          { value: 'a', label: 'Företag' },
          { value: 'b', label: 'Privat' },
        ]}
        value={segment}
        onChange={setSegment}
      />
      <Segmented
        label="Blocked"
        options={[
          { value: 'a', label: 'Företag' },
          { value: 'b', label: 'Privat' },
        ]}
        value="a"
        onChange={() => undefined}
        blockedBecause="Du får bara läsa kunden."
      />
      <SwitchField
        label="Anläggning krävs på order"
        description="En order på kunden måste ha en anläggning."
        defaultChecked
      />
      <SwitchField label="Skicka protokoll" blockedBecause="Lägg till e-post för att kunna skicka." />
      <SwitchField label="Changed, with an error" changed error="Välj antingen det ena eller det andra." />
    </SectionCard>
  );
}
