import { useState } from 'react';
import { LockedField } from '../../src/ui/locked-field';
import { PasswordField } from '../../src/ui/password-field';
import { SearchField } from '../../src/ui/search-field';
import { FieldPair, SectionCard } from '../../src/ui/section-card';
import { SelectField } from '../../src/ui/select-field';
import { TextField } from '../../src/ui/text-field';
import { TextareaField } from '../../src/ui/textarea-field';

const languages = [
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'Engelska' },
  { value: 'fi', label: 'Finska' },
];

export function Fields() {
  const [language, setLanguage] = useState<string | null>('sv');
  return (
    <SectionCard title="Fields">
      <SearchField label="Sök" clearLabel="Rensa" onClear={() => undefined} shortcut="/" placeholder="Sök namn …" />
      <FieldPair>
        <TextField label="Namn" required defaultValue="Granåsen Ventilation AB" description="Help below the input." />
        <LockedField
          label="Kundnummer"
          value="10042"
          description="Bara administratörer kan ändra"
          lock={{
            what: 'Kundnumret är låst.',
            why: 'Efter att kunden skapats kan bara administratörer byta det.',
            who: 'Fråga Mona Karlsson.',
          }}
        />
        <SelectField
          label="Språk"
          description="För sms, e-post och protokoll"
          options={languages}
          value={language}
          onChange={setLanguage}
        />
        <TextField label="Kundens ordernummer" error="Fyll i ordernummer – det krävs på kundens ordrar." changed />
        <SelectField
          label="Searchable, with an error"
          options={languages}
          value={null}
          onChange={() => undefined}
          searchable
          clearable
          required
          error="Välj ett språk."
        />
        <PasswordField label="Lösenord" />
        <TextField label="Read only" readOnly value="556042-2554" />
        <TextField label="Placeholder" placeholder="Sätts automatiskt" />
      </FieldPair>
      <TextareaField
        label="Kommentar"
        description="Syns inte för kunden eller på utskrifter"
        defaultValue="Portkod 4512."
        changed
      />
    </SectionCard>
  );
}
