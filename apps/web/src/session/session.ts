import { actAs, actingAs } from '../graphql/acting-as';
import { AppError, type Interruption } from '../graphql/app-error';
import type { Post } from '../graphql/post';
import { rememberPasskey, signByPasskey } from './passkey-browser';
import {
  PasskeySignInBeginDocument,
  PasskeySignInDocument,
  SessionChangeDocument,
  SessionViewerDocument,
  SignInDocument,
  SignOutDocument,
  ViewerUpdateDocument,
  type SessionViewer_ViewerFragment,
} from './session.generated';
import type { ViewerUpdateInput } from '../graphql/schema.generated';

/** Who acts and may do what, as the API told. */
export type SessionViewer = Omit<SessionViewer_ViewerFragment, ' $fragmentName' | '__typename'>;

export interface SessionState {
  /** null: nobody is signed in; undefined: not asked yet. */
  readonly viewer: SessionViewer | null | undefined;
  /** The session ended while somebody worked, or another tab goes on as another: they are asked to be again whom the page is of, in place. */
  readonly interrupted: Interruption | null;
}

export type SignInAnswer =
  | { signedIn: true }
  /** `code`: the password is right, and a code is asked for besides; or it was not the right one. */
  | { signedIn: false; message: string; code?: 'wanted' | 'wrong' | undefined };

export type PasskeySignIn =
  | { readonly signedIn: true }
  /** `LEFT`: by the person's own wish, of which nothing is said. */
  | { readonly signedIn: false; readonly why: 'LEFT' | 'REFUSED' | 'NOT_HERE'; readonly message?: string };

export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the API once; later calls get the same answer. */
  readonly load: () => Promise<SessionViewer | null>;
  readonly signIn: (email: string, password: string, code?: string) => Promise<SignInAnswer>;
  readonly signInByPasskey: () => Promise<PasskeySignIn>;
  readonly signOut: (everywhere: boolean) => Promise<void>;
  readonly update: (input: ViewerUpdateInput) => Promise<void>;
  /** Resolves when the same person acts again, in the same group or for the same customer. */
  readonly renew: (why: Interruption) => Promise<void>;
  /** Acts again as whom the page is of, where another tab has gone on as another. Whoever that cannot be done for signs in again. */
  readonly takeBack: () => Promise<void>;
}

export function createSession(post: Post): Session {
  let state: SessionState = { viewer: undefined, interrupted: null };
  let loading: Promise<SessionViewer | null> | undefined;
  let renewed: PromiseWithResolvers | undefined;
  const listeners = new Set<() => void>();

  const change = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    actAs(state.viewer?.user?.id ?? null);
    listeners.forEach((listener) => listener());
  };

  const ask = async () => {
    const viewer = await askViewer(post);
    change({ viewer });
    return viewer;
  };

  /** The page is of somebody: whoever acts now becomes them, or it stays interrupted. */
  const begin = async (signedIn: SessionViewer) => {
    const { viewer: shown, interrupted } = state;
    const viewer = interrupted && shown && !isSame(shown, signedIn) ? await changeTo(post, shown) : signedIn;
    if (!viewer) return change({ interrupted: 'ACTS_AS_ANOTHER' });
    loading = Promise.resolve(viewer);
    change({ viewer, interrupted: null });
    renewed?.resolve();
    renewed = undefined;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      loading ??= ask();
      try {
        return await loading;
      } catch (error) {
        loading = undefined;
        throw error;
      }
    },
    signIn: async (email, password, code) => {
      const { signIn } = await post(SignInDocument, { email, password, code });
      if (!signIn.viewer) return refusal(signIn.userErrors);
      await begin(signIn.viewer);
      return { signedIn: true };
    },
    signInByPasskey: async () => {
      const { passkeySignInBegin } = await post(PasskeySignInBeginDocument, {});
      const { options } = passkeySignInBegin;
      if (options === null) return refusedPasskey(passkeySignInBegin.userErrors);
      const signed = await signByPasskey(options);
      if (!signed.ok) return { signedIn: false, why: signed.why === 'LEFT' ? 'LEFT' : 'NOT_HERE' };
      const { passkeySignIn } = await post(PasskeySignInDocument, { response: signed.response });
      if (!passkeySignIn.viewer) return refusedPasskey(passkeySignIn.userErrors);
      rememberPasskey();
      await begin(passkeySignIn.viewer);
      return { signedIn: true };
    },
    signOut: async (everywhere) => {
      await post(SignOutDocument, { everywhere });
      // What was typed and not saved is about customers: it does not outlive the one who typed it.
      sessionStorage.clear();
      // Nor do files that were on their way to a customer.
      if ('indexedDB' in globalThis) indexedDB.deleteDatabase('register-uploads');
      // The page goes with the address, and shows until then whose it was: without a viewer it could not be drawn.
      loading = Promise.resolve(null);
    },
    update: async (input) => {
      const { viewerUpdate } = await post(ViewerUpdateDocument, { input }, actingAs());
      if (!viewerUpdate.viewer) throw new AppError('INTERNAL_SERVER_ERROR');
      change({ viewer: viewerUpdate.viewer });
    },
    renew: async (why) => {
      renewed ??= withResolvers();
      change({ interrupted: why });
      return renewed.promise;
    },
    takeBack: async () => {
      const viewer = state.viewer && (await changeTo(post, state.viewer));
      if (viewer) await begin(viewer);
      else change({ interrupted: 'UNAUTHENTICATED' });
    },
  };
}

function refusal([first]: readonly { readonly code: string; readonly message: string }[]): SignInAnswer {
  const code = first?.code === 'SIGN_IN_CODE_REQUIRED' ? 'wanted' : isOfCode(first?.code) ? 'wrong' : undefined;
  return { signedIn: false, message: first?.message ?? '', code };
}

const isOfCode = (code: string | undefined): boolean => code === 'CODE_WRONG' || code === 'CODE_TRIES';

const isSame = (one: SessionViewer, other: SessionViewer) => one.user?.id === other.user?.id;

/** Null: the account that the browser is signed in to may not act as them. */
async function changeTo(post: Post, { user }: SessionViewer): Promise<SessionViewer | null> {
  try {
    return (await post(SessionChangeDocument, { id: user?.id ?? '' })).sessionChange.viewer;
  } catch (error) {
    if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}

const refusedPasskey = ([first]: readonly { readonly message: string }[]): PasskeySignIn => ({
  signedIn: false,
  why: 'REFUSED',
  ...(first && { message: first.message }),
});

/** Nobody is an answer too, whether the API says null or refuses. */
async function askViewer(post: Post): Promise<SessionViewer | null> {
  try {
    return (await post(SessionViewerDocument, {})).viewer;
  } catch (error) {
    if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}

interface PromiseWithResolvers {
  promise: Promise<void>;
  resolve: () => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
