import { IsIn, MaxLength } from 'class-validator';
import { parse } from 'graphql';
import * as typeorm from 'typeorm';
import { sourceLimits } from '../../../server/kernel/contract/cost-limits.ts';
import * as decorators from '../../../server/kernel/data/decorators.ts';
import { entityMetadata } from '../../../server/kernel/data/entity-metadata.ts';
import { rulesOf } from '../../../server/kernel/schema/class-rules.ts';

// What the server takes of packages beside what they document.

describe('typeorm', () => {
  test('has the decorators, in files of their own, that it gives from its main file', () => {
    const theirs = new Map<string, unknown>(Object.entries(typeorm));
    const ours = Object.entries(decorators);
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter(([name, value]) => theirs.get(name) !== value)).toEqual([]);
  });

  test.each(['sqlite', 'mysql'] as const)(
    'reads decorators without a database, and without its driver (%s)',
    async (dialect) => {
      @decorators.Entity('patches_page')
      class PatchPage {
        @decorators.PrimaryColumn('varchar', { length: 32 })
        id!: string;
      }
      const [page, ...more] = await entityMetadata(dialect, [PatchPage]);
      expect([page?.tableName, page?.columns.map(({ databaseName }) => databaseName), more]).toEqual([
        'patches_page',
        ['id'],
        [],
      ]);
      const recorded = decorators.getMetadataArgsStorage();
      expect(recorded.tables.find(({ target }) => target === PatchPage)?.name).toBe('patches_page');
      expect(recorded.columns.find(({ target }) => target === PatchPage)).toMatchObject({
        propertyName: 'id',
        options: { type: 'varchar', length: 32 },
      });
    },
  );
});

describe('class-validator', () => {
  class Base {
    @MaxLength(3)
    code!: string;
  }
  class Rule extends Base {
    @IsIn(['a'])
    one!: string;
  }

  test('tells the rules of a class and of what it extends, with their parameters', () => {
    const told = rulesOf(Rule).map(({ propertyName, name, constraints }) => [propertyName, name, constraints]);
    expect(told.sort()).toEqual([
      ['code', 'maxLength', [3]],
      ['one', 'isIn', [['a']]],
    ]);
    class Bare {}
    expect(rulesOf(Bare)).toEqual([]);
  });
});

describe('graphql', () => {
  const refusal = (source: string, options?: object) => {
    try {
      parse(source, options);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  };

  test('says of its parser’s limits that parsing is aborted, for which it has no code', () => {
    expect(refusal('{ a b c }', { maxTokens: 3 })?.message).toMatch(/Parsing aborted\.$/);
    expect(refusal('{ a # 1\n # 2\n # 3\n b }', { maxComments: 2 })?.message).toMatch(/Parsing aborted\.$/);
  });

  test('parses by recursion, which ends in a RangeError where a document nests too deep', () => {
    const deep = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
    expect(refusal(deep(sourceLimits.tokens / 4))).toBeUndefined();
    expect(refusal(deep(100_000))).toBeInstanceOf(RangeError);
  });
});
