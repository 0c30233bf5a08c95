import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { Button as KitButton, Checkbox as KitCheckbox, Input, Modal, TextInput } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inKit } from '../test/in-app';
import { Dialog } from './dialog';
import { Drawer } from './drawer';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { registerVariables } from './theme';

const languages = [
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'Engelska' },
];

describe("the kit's defaults, put right", () => {
  it('1: text on a filled button is the measured one', () => {
    render(inKit(<KitButton variant="filled">Spara</KitButton>));
    const style = screen.getByRole('button', { name: 'Spara' }).getAttribute('style') ?? '';
    expect(style).toContain('--button-color: var(--c-on-primary)');
    expect(style).toContain('--button-bg: var(--c-primary)');
  });

  it.each([
    ['2: error text', '--mantine-color-error', 'var(--c-danger-text)'],
    ['3: the border of a control', '--mantine-color-default-border', 'var(--c-border-control)'],
    ['4: dimmed text', '--mantine-color-dimmed', 'var(--c-text-3)'],
    ['4: a placeholder', '--mantine-color-placeholder', 'var(--c-text-3)'],
  ])('%s has our colour in both schemes', (_, variable, token) => {
    const { light, dark } = registerVariables({} as never);
    expect(light).toMatchObject({ [variable]: token });
    expect(dark).toMatchObject({ [variable]: token });
  });

  it('5: the cross of a dialog and of a drawer says what it does', async () => {
    render(
      inKit(
        <>
          <Dialog opened onClose={() => undefined} title="Radera">
            Är du säker?
          </Dialog>
          <Drawer opened onClose={() => undefined} title="Filter">
            Ort
          </Drawer>
        </>,
      ),
    );
    const crosses = await screen.findAllByRole('button', { name: 'Stäng', hidden: true });
    expect(crosses).toHaveLength(2);
  });

  it("5: also where the kit's own dialog is used whole", async () => {
    render(
      inKit(
        <Modal opened onClose={() => undefined} title="Radera">
          Är du säker?
        </Modal>,
      ),
    );
    expect(await screen.findByRole('button', { name: 'Stäng' })).toBeInTheDocument();
  });

  it('7: a checkbox has a target of 24 px around its box of 20', () => {
    const { container } = render(inKit(<KitCheckbox label="Aktiv" />));
    expect(container.querySelector('.mantine-Checkbox-body')).toHaveStyle({ minHeight: '24px' });
  });

  it.each([
    ['our text field', <TextField key="t" label="Namn" error="Skriv ett namn." description="Syns på ordern." />],
    ["the kit's text input", <TextInput key="k" label="Namn" error="Skriv ett namn." description="Syns på ordern." />],
    [
      'a select',
      <SelectField
        key="s"
        label="Namn"
        error="Skriv ett namn."
        description="Syns på ordern."
        options={languages}
        value={null}
        onChange={() => undefined}
      />,
    ],
  ])('8: %s has label, input, error and help in this order', (_, field) => {
    const { container } = render(inKit(field));
    const places = ['Namn', 'Skriv ett namn.', 'Syns på ordern.'].map((text) => screen.getByText(text));
    const input = container.querySelector('input:not([type=hidden])')!;
    expect(isInOrder([places[0]!, input, places[1]!, places[2]!])).toBe(true);
  });

  it('9: an input is as high as the token says, 44 px on a phone', () => {
    const { container } = render(inKit(<Input />));
    expect(container.querySelector('.mantine-Input-wrapper')?.getAttribute('style')).toContain(
      '--input-height: var(--h-control)',
    );
  });

  it('10: a required field is announced as required, without its star', () => {
    render(inKit(<TextField label="Namn" required />));
    expect(screen.getByRole('textbox', { name: 'Namn' })).toHaveAttribute('aria-required', 'true');
  });

  it('11: a select speaks Swedish when nothing matches', async () => {
    const user = userEvent.setup();
    render(inKit(<SelectField label="Språk" options={languages} value={null} onChange={() => undefined} searchable />));
    await user.type(screen.getByRole('combobox', { name: 'Språk' }), 'xyz');
    expect(await screen.findByText('Inget matchar')).toBeInTheDocument();
  });
});

describe('a select', () => {
  it('is a combobox that says which option is chosen, by keyboard', async () => {
    const user = userEvent.setup();
    const chosen: (string | null)[] = [];
    render(
      inKit(<SelectField label="Språk" options={languages} value="sv" onChange={(value) => chosen.push(value)} />),
    );
    const field = screen.getByRole('combobox', { name: 'Språk' });
    await user.click(field);
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    expect(await screen.findByRole('option', { name: 'Svenska', hidden: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['en']);
  });
});

const isInOrder = (elements: Element[]) =>
  elements.every((element, index) => {
    const next = elements[index + 1];
    return !next || (element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
