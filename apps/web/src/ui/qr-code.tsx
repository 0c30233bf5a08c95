import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** A text as a picture for a camera. Dark on light at night, too: that is what cameras read. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: quietZone });
  return (
    <svg className={styles['code']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className={styles['paper']} d={`M0 0h${size}v${size}h-${size}z`} />
      <path className={styles['ink']} d={data.map(lineOf).join('')} />
    </svg>
  );
}

/** Four modules of nothing around it, as the standard has it. */
const quietZone = 4;

/** The dark modules of a line, each a square. */
const lineOf = (modules: readonly boolean[], y: number): string =>
  modules.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
