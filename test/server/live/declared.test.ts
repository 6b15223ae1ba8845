import { GraphQLObjectType, printSchema } from 'graphql';
import { Subscription } from 'type-graphql';
import { organisation } from '../../../plugins/organisation/index.ts';
import { definePlugin, event, Live, Resolver, text } from '../../../server/api/plugin.ts';
import { install } from '../../../server/kernel/contract/installation/installation.ts';
import { compose } from '../../../server/kernel/schema/compose.ts';
import { conformance } from '../../kit/index.ts';
import { board, marked } from './board.ts';

conformance(board, { readme: 'test/server/live/README.md' });

const stranger = event<{ id: string }>('elsewhere.happened', text('Something', '某事'));

@Resolver()
class Waiting {
  @Live(() => String, { description: 'Waits for ever (等待).', on: [stranger] })
  waiting(): string {
    return '';
  }
}

@Resolver()
class Borrowing {
  @Live(() => String, { description: 'Changes with a mark (变化).', on: [marked] })
  borrowed(): string {
    return '';
  }
}

@Resolver()
class Silent {
  @Live(() => String, { description: 'Never changes (不变).', on: [] })
  silent(): string {
    return '';
  }
}

@Resolver()
class Foreign {
  @Subscription(() => String, { topics: 'x', description: 'Of another kind (其他).' })
  foreign(): string {
    return '';
  }
}

@Resolver()
class Twin {
  @Live(() => String, { description: 'The same again (重复).', on: [marked] })
  boardChanged(): string {
    return '';
  }
}

describe('A live field', () => {
  const plugin = (resolver: new () => object, requires = [organisation]) =>
    definePlugin({ id: 'waiting', title: text('Waiting', '等待'), requires, resolvers: [resolver] });
  const composed = (...plugins: Parameters<typeof install>[0]) =>
    compose(install([organisation, ...plugins], [organisation.id]));

  test.each([
    ['waits for what never comes', [plugin(Waiting)], /"waiting": .* waiting waits for "elsewhere.happened"/],
    ['waits for a plugin that it does not require', [board, plugin(Borrowing)], /borrowed waits for "board.marked"/],
    ['says nothing of when it changes', [plugin(Silent)], /the live field silent does not say when it changes/],
    ['is declared in another way', [plugin(Foreign)], /the live field foreign does not say .* @Live/],
    [
      'has the name of another',
      [board, plugin(Twin, [organisation, board])],
      /"board" and "waiting" both add the field Subscription.boardChanged/,
    ],
  ])('that %s stops the boot', (_, plugins, words) => {
    expect(() => composed(...plugins)).toThrow(words);
  });

  test('is there with its plugin and gone without it, like a query', () => {
    const graph = composed(board, plugin(Borrowing, [organisation, board]));
    const fields = (...ids: string[]) =>
      Object.keys(graph.project(ids).getSubscriptionType()?.getFields() ?? {}).sort();
    const ofBoard = ['boardBroken', 'boardChanged', 'boardJudged', 'notesChanged'];
    expect(fields('organisation')).toEqual([]);
    expect(fields('organisation', 'board')).toEqual(ofBoard);
    expect(fields('organisation', 'board', 'waiting')).toEqual([...ofBoard, 'borrowed'].sort());
    expect(graph.owners.field('Subscription', 'borrowed')).toBe('waiting');
    expect(graph.project(['organisation']).getSubscriptionType()).toBeUndefined();
    expect(printSchema(graph.project(['organisation', 'board']))).toContain('type Subscription {');
    expect(graph.schema.getSubscriptionType()).toBeInstanceOf(GraphQLObjectType);
  });
});
