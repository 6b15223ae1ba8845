import 'reflect-metadata';
import { disposeAll } from '../disposables.ts';

// Loaded before each file of tests.
afterAll(disposeAll);
