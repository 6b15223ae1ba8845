import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { organisation } from '../../../plugins/organisation/index.ts';
import { reading } from '../../../plugins/reading/index.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { install } from '../../../server/kernel/contract/installation/installation.ts';
import { compose } from '../../../server/kernel/schema/compose.ts';

const home = 'plugins/reading/operations';

describe('the operations of reading', () => {
  const { schema } = compose(install([organisation, reading as Plugin], [organisation.id]));
  const files = readdirSync(home).filter((file) => file.endsWith('.graphql'));
  const documents = files.map((file) => ({ file, document: parse(readFileSync(join(home, file), 'utf8')) }));

  test.each(documents)('$file fit a graph that has this plugin alone', ({ document }) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('call each of its mutations, and each once', () => {
    const called = documents.flatMap(({ document }) =>
      document.definitions.flatMap((definition) =>
        definition.kind === 'OperationDefinition' && definition.operation === 'mutation'
          ? definition.selectionSet.selections.map((field) => (field.kind === 'Field' ? field.name.value : ''))
          : [],
      ),
    );
    const known = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((name) =>
      /^(work|edition|catalogue|reading|readThrough|selfStudy)/.test(name),
    );
    expect(known.filter((name) => !called.includes(name))).toEqual([]);
    expect(called.length).toBe(new Set(called).size);
  });
});
