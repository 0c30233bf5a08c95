import { configure } from '@testing-library/react';

// The first test of a file compiles the pages it opens; on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 15_000 });
