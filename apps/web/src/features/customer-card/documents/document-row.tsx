import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { Badge } from '../../../ui/badge';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { FileIcon, FolderIcon, MoreIcon } from '../../../ui/icons';
import { Menu, type MenuItem } from '../../../ui/menu';
import type { DocumentDialog } from './document-list';
import styles from './documents-section.module.css';
import { download } from './download';
import { useBytesText } from './use-bytes-text';
import type { DocumentChanges } from './use-document-changes';
import type { CardDocument } from './use-documents';
import type { Marking } from './use-marked';

interface DocumentRowProps {
  document: CardDocument;
  inBin: boolean;
  lock: string | undefined;
  changes: DocumentChanges;
  marking: Marking;
  /** Of the box and of the name. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onOpen: (folderId: string) => void;
  onAsk: (dialog: DocumentDialog) => void;
}

/** One file or folder. Its name opens it: a folder, a preview, or the file itself. */
export function DocumentRow({ document, inBin, lock, changes, marking, onKeyDown, onOpen, onAsk }: DocumentRowProps) {
  const { formatMessage } = useIntl();
  const facts = useFacts(document);
  const items = useItems({ document, inBin, lock, changes, onAsk });
  const { kind, name, id, previewUrl, downloadUrl, visibleForCustomer } = document;
  const open = kind === 'FOLDER' ? () => onOpen(id) : () => onAsk('PREVIEW');
  return (
    <li className={styles['row']} data-marked={marking.has(id) || undefined}>
      <Checkbox
        className={styles['box']}
        label={formatMessage({ id: 'card.documents.mark' }, { name })}
        hideLabel
        checked={marking.has(id)}
        onKeyDown={onKeyDown}
        onChange={({ nativeEvent }) => {
          // A box is changed by a click, also from the keyboard.
          if (nativeEvent instanceof MouseEvent && nativeEvent.shiftKey) marking.extendTo(id);
          else marking.toggle(id);
        }}
      />
      <span className={styles['icon']} aria-hidden>
        {kind === 'FOLDER' ? <FolderIcon /> : <FileIcon />}
      </span>
      <div className={styles['what']}>
        {inBin ? (
          <span className={styles['name']}>{name}</span>
        ) : kind === 'FOLDER' || isPicture(document) ? (
          <button type="button" className={styles['name']} data-name onKeyDown={onKeyDown} onClick={open}>
            {name}
          </button>
        ) : (
          <a
            className={styles['name']}
            data-name
            onKeyDown={onKeyDown}
            href={previewUrl ?? downloadUrl ?? undefined}
            target="_blank"
            rel="noreferrer"
          >
            {name}
          </a>
        )}
        <span className={styles['facts']}>
          {facts}
          {visibleForCustomer && <Badge tone="info">{formatMessage({ id: 'card.documents.isShown' })}</Badge>}
        </span>
      </div>
      <Menu
        trigger={
          <IconButton
            label={formatMessage({ id: 'card.documents.actions' }, { name })}
            icon={<MoreIcon aria-hidden />}
          />
        }
        items={items}
      />
    </li>
  );
}

const isPicture = ({ contentType, previewUrl }: CardDocument): boolean =>
  previewUrl != null && contentType !== 'application/pdf';

function useFacts({ kind, size, itemCount, createdAt, createdBy, deletedAt, removedAfter }: CardDocument): string {
  const { formatMessage } = useIntl();
  const { date } = useFormats();
  const bytes = useBytesText();
  const amount =
    kind === 'FOLDER' ? formatMessage({ id: 'card.documents.items' }, { count: itemCount ?? 0 }) : bytes(size ?? 0);
  const when =
    deletedAt != null && removedAfter != null
      ? formatMessage({ id: 'card.documents.until' }, { date: date(removedAfter) })
      : date(createdAt);
  return [amount, when, createdBy].filter(Boolean).join(' · ');
}

function useItems({
  document,
  inBin,
  lock,
  changes,
  onAsk,
}: Omit<DocumentRowProps, 'onOpen' | 'onKeyDown' | 'marking'>): readonly MenuItem[] {
  const { formatMessage } = useIntl();
  const { id, kind, downloadUrl, previewUrl, visibleForCustomer } = document;
  const item = (name: string, onSelect: () => void, more: Partial<MenuItem> = {}): MenuItem => ({
    id: name,
    label: formatMessage({ id: `card.documents.do.${name}` as 'card.documents.do.move' }),
    onSelect,
    ...more,
  });
  const locked = lock === undefined ? {} : { blockedBecause: lock };
  if (inBin)
    return [
      item('restore', () => void changes.restore([id]), locked),
      item('removeForGood', () => onAsk('REMOVE'), { ...locked, danger: true, startsGroup: true }),
    ];
  const file =
    kind === 'FOLDER'
      ? []
      : [
          ...(previewUrl
            ? [
                item('preview', () =>
                  isPicture(document) ? onAsk('PREVIEW') : void window.open(previewUrl, '_blank', 'noopener'),
                ),
              ]
            : []),
          item('download', () => download(downloadUrl ?? '')),
          item(visibleForCustomer ? 'hide' : 'show', () => void changes.show(document, !visibleForCustomer), locked),
        ];
  return [
    ...file,
    item('rename', () => onAsk('RENAME'), { ...locked, startsGroup: file.length > 0 }),
    item('move', () => onAsk('MOVE'), locked),
    item('delete', () => void changes.remove([id]), { ...locked, danger: true, startsGroup: true }),
  ];
}
