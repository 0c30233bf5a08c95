import {
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
  type OptionsFilter,
  type VariantColorsResolver,
} from '@mantine/core';

/** Texts the kit would otherwise speak in English, or not at all. */
export interface KitTexts {
  close: string;
  clear: string;
  nothingFound: string;
}

const fjord: MantineColorsTuple = [
  'var(--c-primary-soft)',
  'var(--c-primary-soft)',
  'var(--c-primary-soft)',
  'var(--c-primary)',
  'var(--c-primary)',
  'var(--c-primary)',
  'var(--c-primary)',
  'var(--c-primary)',
  'var(--c-primary-hover)',
  'var(--c-primary-active)',
];

/** Where menus and lists are drawn: a landmark of its own, since all content of a page belongs to one. */
export const LAYERS_ID = 'layers';
const layers = { target: `#${LAYERS_ID}` };

/** The kit's defaults, put right one by one; the numbers are those of the design's list. */
export const registerTheme = (texts: KitTexts): MantineThemeOverride =>
  createTheme({
    primaryColor: 'fjord',
    primaryShade: { light: 7, dark: 7 },
    colors: { fjord },
    defaultRadius: 'md',
    radius: { md: '8px', lg: '12px' },
    fontFamily: 'var(--font-body)',
    fontFamilyMonospace: 'var(--font-mono)',
    headings: { fontFamily: 'var(--font-head)', fontWeight: '600' },
    fontSizes: { sm: '15px', md: '15px', xs: '13px' },
    lineHeights: { sm: '22px', md: '22px', xs: '18px' },
    autoContrast: false,
    respectReducedMotion: true,
    focusRing: 'auto',
    variantColorResolver: readableFilled,
    components: {
      // 5: a close button without a name is "button" to a screen reader.
      ModalRoot: { defaultProps: { radius: 'lg', zIndex: 'var(--z-modal)' } },
      ModalCloseButton: { defaultProps: { 'aria-label': texts.close } },
      DrawerRoot: { defaultProps: { zIndex: 'var(--z-drawer)' } },
      DrawerCloseButton: { defaultProps: { 'aria-label': texts.close } },
      Notification: { defaultProps: { closeButtonProps: { 'aria-label': texts.close } } },
      // 6: Pagination is not used; lists load as one scrolls.
      // 7: a target of 24 px around a box of 20.
      Checkbox: { defaultProps: { size: '20px' }, styles: { body: { minHeight: 24, alignItems: 'center' } } },
      // 8, 10: help below the input; the asterisk is for the eye, aria-required for the ear.
      InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
      // 9: one height for every input; 44 px on the phone comes with the token.
      Input: Input.extend({
        defaultProps: { size: 'sm' },
        vars: () => ({ wrapper: { '--input-height': 'var(--h-control)', '--input-fz': 'var(--control-text)' } }),
      }),
      // 11: the combobox speaks the reader's language.
      Select: {
        defaultProps: {
          ...listOf(texts),
          clearButtonProps: { 'aria-label': texts.clear },
          checkIconPosition: 'right',
        },
      },
      MultiSelect: { defaultProps: listOf(texts) },
      // The placeholder for the first focus is no menu item, and a menu may hold nothing else.
      Menu: {
        defaultProps: {
          zIndex: 'var(--z-popover)',
          shadow: 'md',
          position: 'bottom-end',
          portalProps: layers,
          withInitialFocusPlaceholder: false,
        },
      },
      Popover: { defaultProps: { zIndex: 'var(--z-popover)', shadow: 'md', portalProps: layers } },
      Tooltip: { defaultProps: { zIndex: 'var(--z-popover)', openDelay: 400, withArrow: true, portalProps: layers } },
    },
  });

const listOf = (texts: KitTexts) => ({
  filter: orNothing(texts.nothingFound),
  comboboxProps: { zIndex: 'var(--z-popover)', shadow: 'md', portalProps: layers, keepMounted: false },
  // The list itself scrolls: a box around it would be a scrolling region that no key reaches.
  withScrollArea: false,
  inputWrapperOrder: ['label', 'input', 'error', 'description'],
});

/** 1: the default blue button's text is too weak; ours is measured. */
const readableFilled: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const filled = input.variant === 'filled' || !input.variant;
  const primary = input.color === 'fjord' || !input.color;
  if (!filled || !primary) return resolved;
  return { ...resolved, color: 'var(--c-on-primary)', background: 'var(--c-primary)', hover: 'var(--c-primary-hover)' };
};

/** Our tokens already differ by scheme, so both schemes point at the same ones. */
const tokens = {
  '--mantine-color-body': 'var(--c-surface)',
  '--mantine-color-text': 'var(--c-text)',
  '--mantine-color-default': 'var(--c-surface)',
  '--mantine-color-default-hover': 'var(--c-hover)',
  '--mantine-color-default-color': 'var(--c-text)',
  '--mantine-color-anchor': 'var(--c-link)',
  '--mantine-primary-color-filled': 'var(--c-primary)',
  '--mantine-primary-color-filled-hover': 'var(--c-primary-hover)',
  '--mantine-primary-color-contrast': 'var(--c-on-primary)',
  '--mantine-primary-color-light': 'var(--c-primary-soft)',
  '--mantine-primary-color-light-color': 'var(--c-on-primary-soft)',
  // 2: error text below 4.5:1 in both schemes.
  '--mantine-color-error': 'var(--c-danger-text)',
  // 3: control borders below 3:1, which axe does not test.
  '--mantine-color-default-border': 'var(--c-border-control)',
  // 4: dimmed and placeholder text too light.
  '--mantine-color-dimmed': 'var(--c-text-3)',
  '--mantine-color-placeholder': 'var(--c-text-3)',
  '--mantine-shadow-md': 'var(--shadow-2)',
};

export const registerVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-font-size-sm': '15px' },
  light: tokens,
  dark: tokens,
});

/** A list that shrinks to nothing says so in an option that cannot be chosen: a list without options is none to a screen reader. */
const orNothing =
  (label: string): OptionsFilter =>
  ({ options, search }) => {
    const wanted = search.trim().toLowerCase();
    const found = options.filter((option) => 'label' in option && option.label.toLowerCase().includes(wanted));
    return found.length > 0 ? found : [{ value: '', label, disabled: true }];
  };
