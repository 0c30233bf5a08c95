import type { Permission } from '@register/domain/access/permissions';
import { useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState, SessionViewer } from './session';
import { SessionContext } from './session-provider';

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** Who acts. Only below the shell, where somebody is signed in. */
export function useViewer(): SessionViewer {
  const { viewer } = useSessionState();
  if (!viewer) throw new Error('useViewer is for pages behind the sign-in.');
  return viewer;
}

/** Whether the viewer holds the permission. The API has spelled out what an administrator holds. */
export function useCan(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}
