import { Percent, type Text, text } from 'qinxue/plugin';

const percent = (basisPoints: number) => `${Percent.outside(basisPoints)}%`;

/** What an explanation says of each kind of node, met or not. */
export const wording = {
  group(count: number, parts: number, met: number): Text {
    const [en, zh] =
      count === parts
        ? [`All ${parts}`, `全部${parts}项`]
        : [`At least ${count} of ${parts}`, `${parts}项中至少${count}项`];
    return text(`${en} must be fulfilled; ${met} are.`, `须完成${zh}，已完成${met}项。`);
  },
  done: (title: string, isDone: boolean): Text =>
    isDone ? text(`"${title}" is done.`, `“${title}”已完成。`) : text(`Do "${title}".`, `请完成“${title}”。`),
  watched: (title: string, watched: number, wanted: number): Text =>
    watched >= wanted
      ? text(`"${title}" was watched for long enough.`, `“${title}”观看时长已达标。`)
      : text(`Watch "${title}" for ${wanted - watched} more seconds.`, `“${title}”还需观看${wanted - watched}秒。`),
  attended: (share: number, wanted: number): Text =>
    share >= wanted
      ? text('Enough of the training class was attended.', '培训班出勤率已达标。')
      : text(
          `Attend ${percent(wanted)} of the hours of a training class; so far it is ${percent(share)}.`,
          `培训班出勤率须达到${percent(wanted)}，目前为${percent(share)}。`,
        ),
  manual: (isConfirmed: boolean): Text =>
    isConfirmed
      ? text('Someone who manages the course has confirmed it.', '课程管理人员已确认。')
      : text('Someone who manages the course has to confirm it.', '须由课程管理人员确认。'),
};
