import { useViewer } from '../session/use-session';
import { navigation, type NavigationItem } from './navigation';

/** The menu's rows that this viewer may open, by group. */
export function useNavigation(): Record<NavigationItem['group'], readonly NavigationItem[]> {
  const { permissions } = useViewer();
  const open = navigation.filter(({ needs }) => needs.length === 0 || needs.some((need) => permissions.includes(need)));
  return {
    register: open.filter((item) => item.group === 'register'),
    administration: open.filter((item) => item.group === 'administration'),
  };
}
