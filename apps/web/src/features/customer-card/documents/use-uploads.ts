import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { uploadQueue, type UploadItem } from './upload-queue';

/** This customer's files on their way; what a reload left goes on by itself. */
export function useUploads(customerId: string, onArrival: () => void): readonly UploadItem[] {
  const all = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.all);
  useEffect(() => void uploadQueue.restore(customerId), [customerId]);
  useEffect(
    () =>
      uploadQueue.onArrival((arrived) => {
        if (arrived === customerId) onArrival();
      }),
    [customerId, onArrival],
  );
  return useMemo(() => all.filter((item) => item.customerId === customerId), [all, customerId]);
}
