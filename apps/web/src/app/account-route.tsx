import { AccountPage } from '../features/account/account-page';
import { OwnMessages } from '../features/messages/log/own-messages';
import { NotificationSection } from '../features/messages/settings/notification-section';

/** One's account, with how one is told of things, and what one has made leave at the bottom. */
export const AccountRoute = () => (
  <AccountPage>
    <NotificationSection />
    <OwnMessages />
  </AccountPage>
);
