import 'reflect-metadata';
import { endBegun } from '../begun.ts';

// Loaded before each file of tests.
afterAll(endBegun);
