import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { organisation } from '../../../plugins/organisation/index.ts';
import { install } from '../../../server/kernel/contract/installation/installation.ts';
import { compose } from '../../../server/kernel/schema/compose.ts';
import { load } from './fixtures/installed.ts';

/** Run by the composition tests as a process of its own: prints the schema of the plugins in its arguments. */
const plugins = await load(process.argv.slice(2));
const { schema } = compose(install([organisation, ...plugins], [organisation.id]));
process.stdout.write(printSchema(lexicographicSortSchema(schema)));
