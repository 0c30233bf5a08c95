import { postForFile } from '../graphql/post-for-file';
import { toAppError } from '../graphql/to-app-error';
import { useSession } from './use-session';

/** Asks for a file, once more where the session had ended or was another's and is the page's again. */
export function usePostForFile(): typeof postForFile {
  const { renew } = useSession();
  return async (path, asked) => {
    try {
      return await postForFile(path, asked);
    } catch (failure) {
      const { code } = toAppError(failure);
      if (code !== 'UNAUTHENTICATED' && code !== 'ACTS_AS_ANOTHER') throw failure;
      await renew(code);
      return postForFile(path, asked);
    }
  };
}
