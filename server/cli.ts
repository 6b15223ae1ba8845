#!/usr/bin/env node
import 'reflect-metadata';
import { plugins } from '../plugins/index.ts';
import { runCli } from './cli/run-cli.ts';

process.exitCode = await runCli(plugins, process.argv.slice(2));
