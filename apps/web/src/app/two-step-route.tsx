import { TwoStepPage } from '../features/account/two-step/two-step-page';
import { Frame } from './frame';

export const TwoStepRoute = () => (
  <Frame>
    <TwoStepPage />
  </Frame>
);
