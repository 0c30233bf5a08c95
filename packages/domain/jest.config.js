export { default } from '@register/config/jest-node';
