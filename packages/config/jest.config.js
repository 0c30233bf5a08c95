import base from './jest-node.js';

export default base;
