import { type NewRow, SCORE } from 'qinxue/plugin';
import type { Entry } from '../entries/entry.ts';
import type { Mark } from '../marking/mark.ts';
import type { PanelJudge } from '../panels/panel-judge.ts';
import type { Aspect } from '../schemes/aspect.ts';

/** What the judges give: each entry has its level, each judge is a little more or less severe, none far apart. */
export function demoMarks(
  entries: readonly Entry[],
  aspects: readonly Aspect[],
  judges: readonly PanelJudge[],
): NewRow<Mark>[] {
  return entries.flatMap((entry, e) =>
    aspects.flatMap((aspect, a) =>
      judges.map(
        (judge, j): NewRow<Mark> => ({
          stageId: judge.stageId,
          entryId: entry.id,
          aspectId: aspect.id,
          judgeId: judge.id,
          memberId: judge.memberId,
          unitId: judge.unitId,
          value: aspect.kind === 'JUDGEMENT' ? judgement(e, a, j) : measurement(aspect, e, a, j),
          pass: 1,
          status: 'SUBMITTED',
        }),
      ),
    ),
  );
}

const judgement = (entry: number, aspect: number, judge: number) =>
  SCORE * (1 + ((entry * 5 + aspect) % 2) + ((entry + judge) % 4 === 0 ? 1 : 0));

/** Between 60 and 98 of a hundred, to the half point of a hundred. */
const measurement = ({ maxMark }: Aspect, entry: number, aspect: number, judge: number) => {
  const share = 6_000 + ((entry * 1_370 + aspect * 790) % 3_600) + (judge % 3) * 100;
  return Math.round(((maxMark / 10_000) * share) / 50) * 50;
};
