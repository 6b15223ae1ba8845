/**
 * Points as text with two digits, halves up as the server rounds: 88.005 is 88.01. In whole ten-thousandths, which is
 * what the server tells at the finest, because 88.005 is a little less than that in binary.
 */
export function pointsText(score: number): string {
  const hundredths = Math.floor((Math.round(Math.abs(score) * 10_000) + 50) / 100);
  const sign = score < 0 && hundredths > 0 ? '-' : '';
  return `${sign}${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
