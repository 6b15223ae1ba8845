import { useQuery } from '@tanstack/react-query';
import type { Client, ResultOf } from 'qinxue-client';
import { UnitDetail, Viewer } from 'qinxue-client/organisation';
import { queryOptions } from 'qinxue-client/tanstack';
import { usePlugins } from './client.ts';
import { CompetitionsPage } from './pages/competitions-page.tsx';
import { CoursesPage } from './pages/courses-page.tsx';
import { EvaluationPage } from './pages/evaluation-page.tsx';
import { ReadingPage } from './pages/reading-page.tsx';
import { SwitchesPage } from './pages/switches-page.tsx';
import { UnitPage } from './pages/unit-page.tsx';
import { Loaded } from './parts/loaded.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { useRoute } from './route.ts';

/** Who is signed in and where; below it the pages that the plugins of the unit bring. */
export function Home({ client, signOut }: { client: Client; signOut: () => void }) {
  const ready = useQuery({ queryKey: ['ready'], queryFn: () => client.ready().then(() => true), retry: false });
  const viewer = useQuery(queryOptions(client, Viewer));
  const unit = viewer.data?.viewer?.unit;
  const detail = useQuery({ ...queryOptions(client, UnitDetail, { id: unit?.id ?? '' }), enabled: unit !== undefined });
  const maySwitch = (detail.data?.unit?.availablePlugins.length ?? 0) > 0;
  const name = viewer.data?.viewer?.member?.name;
  return (
    <>
      <TopBar client={client} maySwitch={maySwitch} {...(name !== undefined && { name })} signOut={signOut} />
      <main>
        <Loaded query={ready}>
          {() => <Loaded query={detail}>{({ unit }) => unit && <Page client={client} unit={unit} />}</Loaded>}
        </Loaded>
      </main>
    </>
  );
}

/** The unit that the pages are of. */
export type UnitShown = NonNullable<ResultOf<typeof UnitDetail>['unit']>;

/** A page of a plugin is there while the unit has it on: `has` is what lets its operations compile. */
function Page({ client, unit }: { client: Client; unit: UnitShown }) {
  const route = useRoute();
  usePlugins(client);
  if (route === 'courses' && client.has('courses')) return <CoursesPage client={client} />;
  if (route === 'competitions' && client.has('competitions')) return <CompetitionsPage client={client} />;
  if (route === 'reading' && client.has('reading')) return <ReadingPage client={client} />;
  if (route === 'evaluation' && client.has('evaluation')) return <EvaluationPage client={client} />;
  if (route === 'switches' && unit.availablePlugins.length) return <SwitchesPage client={client} unit={unit} />;
  return <UnitPage unit={unit} />;
}
