import type {} from './index.js';
