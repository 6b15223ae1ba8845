/** So many bytes from the front of a file tell what it is. */
export const HEAD_BYTES = 512;

/** Letters stand for the bytes of their codes. */
export const begins =
  (letters: string, at = 0) =>
  (head: Buffer): boolean =>
    head.subarray(at, at + letters.length).equals(Buffer.from(letters, 'latin1'));

export const isWebp = (head: Buffer): boolean => begins('RIFF')(head) && begins('WEBP', 8)(head);

export const isMp4 = (head: Buffer): boolean => begins('ftyp', 4)(head);

const isZip = begins('PK\x03\x04');
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;
const officeParts = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|word\/|xl\/|ppt\/)/;

/** A zip whose first entry is a part of an Office document, in whichever order the program wrote them. */
export function isOffice(head: Buffer): boolean {
  if (!isZip(head) || head.length < NAME_AT) return false;
  const length = head.readUInt16LE(NAME_LENGTH_AT);
  return officeParts.test(head.toString('latin1', NAME_AT, NAME_AT + length));
}
