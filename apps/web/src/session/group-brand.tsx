import { BrandMark } from '../ui/brand-mark';
import styles from './group-brand.module.css';

/** The group's picture, or our mark, beside its name. */
export function GroupBrand({ name, logo }: { name: string; logo: string | null | undefined }) {
  return (
    <>
      {logo == null ? <BrandMark /> : <img src={logo} alt="" className={styles['logo']} />}
      {name}
    </>
  );
}
