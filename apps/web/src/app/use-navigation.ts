import { useLocation } from '@tanstack/react-router';
import { openTo, type NavigationItem } from '../session/navigation';
import { useViewer } from '../session/use-session';

/** The menu's rows that this viewer may open, by group. Of rows that all lead towards the page, only the nearest is marked. */
export function useNavigation(): Record<NavigationItem['group'], readonly NavigationItem[]> {
  const { permissions } = useViewer();
  const pathname = useLocation({ select: (location) => location.pathname });
  const open = openTo(permissions);
  const nearest = open
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.to.length - a.to.length)[0];
  const marked = open.map((item) => ({ ...item, exact: item !== nearest }));
  return {
    register: marked.filter((item) => item.group === 'register'),
    administration: marked.filter((item) => item.group === 'administration'),
  };
}
