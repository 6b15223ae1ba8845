import { badInput, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import type { Evidence, EvidenceInput } from './evidence.ts';

const MAX = 20;

/** What shows a score, as it is kept; undefined where nothing is said of it. @throws BAD_INPUT */
export function parseEvidence(list: readonly EvidenceInput[] | null | undefined, at: string): Evidence[] | undefined {
  if (!list) return undefined;
  if (list.length > MAX) throw badInput(at, text(`must be at most ${MAX}.`, `最多 ${MAX} 项。`));
  return list.map(({ title, uri, attachment }, i) => {
    const named = inputText(`${at}.${i}.title`, title, 200);
    if ((uri == null) === (attachment == null))
      throw badInput(
        `${at}.${i}`,
        text('must have exactly one of `uri` and `attachment`.', '须在 `uri` 与 `attachment` 中恰好填写一项。'),
      );
    // Whether there is such an upload, and whose, is seen when the sheet takes it.
    return uri == null
      ? { title: named, attachmentId: attachment ?? null }
      : { title: named, uri: parseAddress(uri, `${at}.${i}.uri`) };
  });
}

function parseAddress(uri: string, at: string): string {
  // A reviewer follows it by a click: no scheme that a browser would run.
  if (!/^(https?:\/\/|\/)[^\s]+$/i.test(uri) || uri.length > 1000)
    throw badInput(at, {
      en: 'must begin with `https://`, `http://` or `/` and have at most 1000 characters.',
      zh: '须以 `https://`、`http://` 或 `/` 开头，且不超过 1000 个字符。',
    });
  return uri;
}
