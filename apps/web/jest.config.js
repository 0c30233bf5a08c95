import base from '@register/config/jest-web';

export default base;
