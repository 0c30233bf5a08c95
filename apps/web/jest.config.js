export { default } from '@register/config/jest-web';
