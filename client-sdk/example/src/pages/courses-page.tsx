import { useInfiniteQuery } from '@tanstack/react-query';
import type { Client } from 'qinxue-client';
import { MyLearning } from 'qinxue-client/courses';
import { infiniteQueryOptions } from 'qinxue-client/tanstack';
import { useSpeech } from '../language.tsx';
import { Cards } from '../parts/cards.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Progress } from '../parts/progress.tsx';
import { valueWord, words } from '../words.ts';

/** What the signed-in person learns, page by page. */
export function CoursesPage({ client }: { client: Client<'courses'> }) {
  const { say, sayDay } = useSpeech();
  const learning = useInfiniteQuery(infiniteQueryOptions(client, MyLearning, { first: 4 }));
  return (
    <>
      <h1>{say(words.courses)}</h1>
      <Loaded query={learning}>
        {({ pages }) => (
          <Cards
            items={pages.flatMap(({ viewer }) => viewer?.member?.enrolments.nodes ?? [])}
            empty={say(words.noCourses)}
            keyOf={({ id }) => id}
          >
            {({ course, status, progress, dueOn, completedAt }) => (
              <>
                <strong>{course?.title}</strong>
                <span className="tag" data-value={status}>
                  {say(valueWord(status))}
                </span>
                <Progress of={progress} />
                <p className="faint">
                  {completedAt && `${say(words.completedOn)} ${sayDay(completedAt)}`}
                  {!completedAt && dueOn && `${say(words.due)} ${sayDay(dueOn)}`}
                </p>
              </>
            )}
          </Cards>
        )}
      </Loaded>
      {learning.hasNextPage && (
        <button type="button" disabled={learning.isFetching} onClick={() => learning.fetchNextPage()}>
          {say(words.more)}
        </button>
      )}
    </>
  );
}
