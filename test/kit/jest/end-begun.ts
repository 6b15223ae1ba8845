import { endBegun } from '../begun.ts';

// Loaded for each file of tests.
afterAll(endBegun);
