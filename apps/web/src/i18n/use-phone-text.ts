import { useEffect, useState } from 'react';

type PhoneText = (typeof import('./phone-text'))['phoneText'];

/**
 * How phone numbers are written, for pages that show them in passing: the numbering plans of the world are fetched beside
 * the page, which shows numbers as they are stored until then. Cards and forms need them at once and import `phone-text`.
 */
export function usePhoneText(): PhoneText {
  const [write, setWrite] = useState<PhoneText>(() => loaded ?? asStored);
  useEffect(() => {
    let gone = false;
    import('./phone-text').then(
      ({ phoneText }) => {
        loaded = phoneText;
        if (!gone) setWrite(() => phoneText);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return write;
}

let loaded: PhoneText | undefined;

const asStored: PhoneText = (stored) => stored;
