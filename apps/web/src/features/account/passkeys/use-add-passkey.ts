import { passkeyName } from '@register/domain/access/passkey';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { makePasskey, rememberPasskey } from '../../../session/passkey-browser';
import { useWrite, type Write } from '../../../session/use-write';
import { PasskeyRegisterBeginDocument, PasskeyRegisterDocument } from '../account.generated';

/** The password is right, the browser makes the passkey, the register keeps it: one press of a button. */
export function useAddPasskey(name: string): Write<{ currentPassword: string }, true> {
  const { formatMessage } = useIntl();
  const begin = useWrite(PasskeyRegisterBeginDocument, (data) => data.passkeyRegisterBegin, []);
  const keep = useWrite(PasskeyRegisterDocument, (data) => data.passkeyRegister, ['OwnPasskeys']);
  const [making, setMaking] = useState(false);
  const [notMade, setNotMade] = useState<string | null>(null);
  const run = async (asked: { currentPassword: string }): Promise<true | null> => {
    setNotMade(null);
    if (passkeyName(name).violations.length > 0) {
      setNotMade(formatMessage({ id: 'account.passkeys.name.fill' }));
      return null;
    }
    setMaking(true);
    try {
      const begun = await begin.run(asked);
      if (!begun || begun.options === null) return null;
      const made = await makePasskey(begun.options);
      if (!made.ok) {
        setNotMade(formatMessage({ id: `account.passkeys.${made.why}` }));
        return null;
      }
      if (!(await keep.run({ name, response: made.response }))) return null;
      rememberPasskey();
      return true;
    } finally {
      setMaking(false);
    }
  };
  return {
    run,
    busy: making,
    problems: [...begin.problems, ...keep.problems],
    trouble: notMade ?? begin.trouble ?? keep.trouble,
    at: (field) => begin.at(field) ?? keep.at(field),
  };
}
