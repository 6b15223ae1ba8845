import { migration } from 'qinxue/plugin';

/** Judgements, which were kept as 0 to 3, in ten-thousandths like every other mark; one that was moved stays. */
export const competitions0011 = migration('0011-marks', [
  `UPDATE competitions_mark SET value = value * 10000
    WHERE value <= 3 AND aspectId IN (SELECT id FROM competitions_aspect WHERE kind = 'JUDGEMENT')`,
]);
