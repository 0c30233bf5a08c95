import styles from './brand-mark.module.css';

/** A square with one square corner. */
export const BrandMark = () => <i className={styles['mark']} aria-hidden />;
