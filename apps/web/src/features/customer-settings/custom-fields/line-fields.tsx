import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/field';
import { IconButton } from '../../../ui/icon-button';
import { AddIcon, CollapseIcon, DeleteIcon, ExpandIcon } from '../../../ui/icons';
import { TextField } from '../../../ui/text-field';
import styles from './custom-field-drawer.module.css';
import { moved, newLine, type Line } from './field-draft';

interface LineFieldsProps {
  kind: 'suggestions' | 'options';
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
  problemOf: (...path: readonly string[]) => string | undefined;
}

/** Suggestions or choices, in order: added at the end, moved a step at a time, taken away. */
export function LineFields({ kind, lines, onChange, problemOf }: LineFieldsProps) {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLFieldSetElement>(null);
  const edge = formatMessage({ id: 'card.contacts.edge' });
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    const line = newLine();
    onChange([...lines, line]);
    focus(`[data-line="${line.id}"] input`);
  };
  const move = (at: number, step: -1 | 1) => {
    onChange(moved(lines, at, step));
    focus(`[data-line="${lines[at]?.id ?? ''}"] [data-step="${step}"]`);
  };
  const remove = (at: number) => {
    onChange(lines.filter((_, place) => place !== at));
    const neighbour = lines[at + 1] ?? lines[at - 1];
    focus(neighbour ? `[data-line="${neighbour.id}"] input` : '[data-add]');
  };
  const problem = problemOf(kind);
  return (
    <fieldset ref={box} className={styles['lines']}>
      <legend>{formatMessage({ id: `settings.customFields.${kind}` })}</legend>
      <p className={styles['help']}>{formatMessage({ id: `settings.customFields.${kind}.effect` })}</p>
      {lines.map((line, at) => {
        const place = String(at + 1);
        const name = line.sv.trim() || line.en.trim() || place;
        return (
          <div key={line.id} className={styles['row']} data-line={line.id}>
            <div className={styles['inputs']}>
              {(kind === 'options' ? (['sv', 'en'] as const) : (['sv'] as const)).map((language) => (
                <TextField
                  key={language}
                  label={formatMessage(
                    {
                      id:
                        kind === 'options'
                          ? `settings.customFields.option.${language}`
                          : 'settings.customFields.suggestion',
                    },
                    { place },
                  )}
                  value={line[language]}
                  autoComplete="off"
                  onChange={(event) =>
                    onChange(lines.map((it) => (it === line ? { ...it, [language]: event.target.value } : it)))
                  }
                  error={problemOf(kind, String(at), ...(kind === 'options' ? [language] : []))}
                />
              ))}
            </div>
            <div className={styles['buttons']}>
              <IconButton
                data-step="-1"
                label={formatMessage({ id: 'card.contacts.up' }, { name })}
                icon={<CollapseIcon aria-hidden />}
                blockedBecause={at > 0 ? undefined : edge}
                onClick={() => move(at, -1)}
              />
              <IconButton
                data-step="1"
                label={formatMessage({ id: 'card.contacts.down' }, { name })}
                icon={<ExpandIcon aria-hidden />}
                blockedBecause={at < lines.length - 1 ? undefined : edge}
                onClick={() => move(at, 1)}
              />
              <IconButton
                label={formatMessage({ id: 'card.contacts.remove' }, { name })}
                icon={<DeleteIcon aria-hidden />}
                onClick={() => remove(at)}
              />
            </div>
          </div>
        );
      })}
      <FieldError id={undefined}>{problem}</FieldError>
      <Button data-add className={styles['add']} icon={<AddIcon aria-hidden />} onClick={add}>
        {formatMessage({ id: `settings.customFields.${kind}.add` })}
      </Button>
    </fieldset>
  );
}
