import base from '@register/config/jest-node';

export default base;
